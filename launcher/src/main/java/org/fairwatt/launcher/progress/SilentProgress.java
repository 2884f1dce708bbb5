package org.fairwatt.launcher.progress;

import java.util.function.Function;

final class SilentProgress implements Progress {
    private static final Stage UNSEEN = new Stage() {
        @Override
        public void percent(int done) {
            // nobody looks
        }

        @Override
        public void note(String note) {
            // nobody looks
        }
    };

    @Override
    public <T> T stage(String title, Function<Stage, T> work) {
        return work.apply(UNSEEN);
    }

    @Override
    public void say(String line) {
        // nobody looks
    }
}
