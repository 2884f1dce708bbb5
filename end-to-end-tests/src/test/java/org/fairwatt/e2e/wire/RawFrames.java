package org.fairwatt.e2e.wire;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A WebSocket to the API frame by frame (RFC 6455, section 5.2): what a well-behaved library would never send, and a
 * reader that stops reading.
 */
final class RawFrames implements Closeable {

    static final int CONTINUATION = 0;
    static final int TEXT = 1;
    static final int BINARY = 2;
    static final int CLOSE = 8;
    static final int PING = 9;
    static final int PONG = 10;

    private static final int FINAL = 0x80;
    private static final int MASKED = 0x80;
    private static final int PATIENCE_MILLIS = 3_000; // far above what an answer may take

    private final Socket socket;
    private final DataInputStream in;

    RawFrames() {
        try {
            socket = RawHttp.connect();
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET /graphql HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n"
                                    + "Sec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            in = new DataInputStream(socket.getInputStream());
            String head = head();
            if (!head.startsWith("HTTP/1.1 101")) {
                throw new IllegalStateException("No upgrade: " + head);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawFrames initialised(Actor actor) {
        RawFrames frames = new RawFrames();
        frames.text(Call.text(
                Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + actor.token()))));
        Frame answer = frames.read();
        if (!answer.text().contains("connection_ack")) {
            throw new IllegalStateException("Not let in: " + answer);
        }
        return frames;
    }

    record Frame(int opcode, byte[] payload) {

        String text() {
            return new String(payload, StandardCharsets.UTF_8);
        }

        /** Of a close frame; 1005 when it says none. */
        int closeCode() {
            return payload.length < 2 ? 1005 : ByteBuffer.wrap(payload).getShort() & 0xffff;
        }

        @Override
        public String toString() {
            return opcode == CLOSE ? "close " + closeCode() : opcode + " " + text();
        }
    }

    RawFrames text(String text) {
        return frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    RawFrames frame(int opcode, byte[] payload) {
        return bytes(encoded(FINAL | opcode, MASKED, payload.length, payload));
    }

    /** Bytes as they are. */
    RawFrames bytes(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return this;
        } catch (IOException e) {
            return this; // the server hung up: what it said before is still to be read
        }
    }

    /**
     * A frame's bytes.
     *
     * @param first FIN, RSV bits and opcode
     * @param mask {@code 0x80} as a client must, 0 as it must not
     * @param told the length that the frame claims
     */
    static byte[] encoded(int first, int mask, long told, byte[] payload) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(first);
        if (told < 126) {
            out.write(mask | (int) told);
        } else if (told < 65_536) {
            out.write(mask | 126);
            out.writeBytes(ByteBuffer.allocate(2).putShort((short) told).array());
        } else {
            out.write(mask | 127);
            out.writeBytes(ByteBuffer.allocate(8).putLong(told).array());
        }
        if (mask != 0) {
            out.writeBytes(new byte[4]); // a mask of zeros is one
        }
        out.writeBytes(payload);
        return out.toByteArray();
    }

    /** The next frame; a close frame of code 1006 when the server hangs up. */
    Frame read() {
        try {
            int opcode = in.readUnsignedByte() & 0x0f;
            long length = in.readUnsignedByte() & 0x7f;
            length = length == 126 ? in.readUnsignedShort() : length == 127 ? in.readLong() : length;
            return new Frame(opcode, in.readNBytes((int) length));
        } catch (IOException e) {
            return new Frame(
                    CLOSE, ByteBuffer.allocate(2).putShort((short) 1006).array());
        }
    }

    /** Reads until the server answers a ping that is sent now, or closes; the close code, or 0. */
    int settle() {
        frame(PING, "settled".getBytes(StandardCharsets.US_ASCII));
        for (Frame next = read(); ; next = read()) {
            if (next.opcode() == CLOSE) {
                return next.closeCode();
            }
            if (next.opcode() == PONG && next.text().equals("settled")) {
                return 0;
            }
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.readUnsignedByte());
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
