package io.kewei.platform.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Comma, semicolon or tab separated text. Unlike the libraries it recovers: a quote that is never closed costs the
 * row it stands in and not the rows after it, because a broken row is given up at its first line.
 */
final class CsvRows implements RowSource {

    static final String QUOTE = "importing.reason.quote";
    static final String LONG_LINE = "importing.reason.longLine";
    private static final int LINE_MAX = 1_000_000;
    private static final int LINES_OF_ONE_ROW = 1_000;

    private final BufferedReader in;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long line;
    private char separator;

    CsvRows(Reader reader) {
        in = new BufferedReader(reader, 1 << 16);
    }

    @Override
    public @Nullable RawRow next() throws IOException {
        while (true) {
            var first = nextLine();
            if (first == null) {
                return null;
            }
            if (separator == 0) {
                separator = separatorOf(first);
            }
            var row = row(first);
            if (!row.isBlank()) {
                return row;
            }
        }
    }

    private RawRow row(String first) throws IOException {
        var start = line;
        if (first.length() >= LINE_MAX) {
            return new RawRow(start, List.of(first.substring(0, 200)), LONG_LINE);
        }
        var fields = new Fields(separator);
        var more = new ArrayList<String>();
        var state = fields.feed(first);
        while (state == State.OPEN && more.size() < LINES_OF_ONE_ROW) {
            var next = nextLine();
            if (next == null) {
                break;
            }
            more.add(next);
            state = fields.feed("\n").equals(State.BROKEN) ? State.BROKEN : fields.feed(next);
        }
        if (state == State.COMPLETE) {
            return new RawRow(start, fields.cells(), null);
        }
        for (var i = more.size() - 1; i >= 0; i--) {
            ahead.addFirst(more.get(i));
        }
        line = start;
        return new RawRow(start, List.of(first.split(String.valueOf(separator), -1)), QUOTE);
    }

    private @Nullable String nextLine() throws IOException {
        var next = ahead.isEmpty() ? read() : ahead.removeFirst();
        if (next != null) {
            line++;
        }
        return next;
    }

    /** Like readLine, but cuts off a line that would fill the memory. */
    private @Nullable String read() throws IOException {
        var text = new StringBuilder();
        int c;
        while ((c = in.read()) != -1) {
            if (c == '\n') {
                return text.toString();
            }
            if (c == '\r') {
                in.mark(1);
                if (in.read() != '\n') {
                    in.reset();
                }
                return text.toString();
            }
            if (text.length() < LINE_MAX) {
                text.append((char) c);
            }
        }
        return text.isEmpty() ? null : text.toString();
    }

    private static char separatorOf(String header) {
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(each -> each == c).count();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private enum State { COMPLETE, OPEN, BROKEN }

    /** Splits one row into fields as its lines come in; RFC 4180, with blanks around a quoted field forgiven. */
    private static final class Fields {

        private final char separator;
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private boolean quoted;
        private boolean closed;

        Fields(char separator) {
            this.separator = separator;
        }

        State feed(String text) {
            for (var i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (quoted) {
                    if (c != '"') {
                        cell.append(c);
                    } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                        cell.append(c);
                        i++;
                    } else {
                        quoted = false;
                        closed = true;
                    }
                } else if (c == separator) {
                    end();
                } else if (closed) {
                    if (c != ' ') {
                        return State.BROKEN;
                    }
                } else if (c == '"' && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else {
                    cell.append(c);
                }
            }
            return quoted ? State.OPEN : State.COMPLETE;
        }

        private void end() {
            cells.add(cell.toString());
            cell.setLength(0);
            closed = false;
        }

        List<String> cells() {
            end();
            return List.copyOf(cells);
        }
    }
}
