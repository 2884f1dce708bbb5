package org.fairwatt.tenancy.mail;

/** Where letters are handed over. */
interface Postbox {

    /** Hands {@code letter} over to the mail server, which then answers for it. */
    void post(Letter letter) throws NotPosted;

    /** A letter that was not taken. */
    final class NotPosted extends Exception {

        private final boolean forGood;

        /**
         * @param forGood whether trying again makes no sense
         * @param remark what happened, without any address
         */
        NotPosted(boolean forGood, String remark) {
            super(remark);
            this.forGood = forGood;
        }

        boolean isForGood() {
            return forGood;
        }

        String remark() {
            return String.valueOf(getMessage());
        }
    }
}
