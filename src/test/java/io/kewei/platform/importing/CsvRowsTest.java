package io.kewei.platform.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void fieldsMayHoldSeparatorsQuotesAndLineBreaks() {
        var rows = read("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\nlast,1\n");

        assertThat(rows).extracting(RawRow::cells)
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"", "one\ntwo"), List.of("last", "1"));
        assertThat(rows).extracting(RawRow::line).containsExactly(1L, 2L, 4L);
    }

    @Test
    void semicolonsAndTabsSeparateToo() {
        assertThat(read("a;b\n1;2").getLast().cells()).containsExactly("1", "2");
        assertThat(read("a\tb\n1,5\t2").getLast().cells()).containsExactly("1,5", "2");
    }

    @Test
    void blankRowsAreLeftOutButCounted() {
        assertThat(read("a,b\r\n\r\n,\r\n1,2\r\n")).extracting(RawRow::line).containsExactly(1L, 4L);
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsRowOnly() {
        var rows = read("a,b\n1,\"open\n2,fine\n3,fine\n");

        assertThat(rows).extracting(RawRow::line).containsExactly(1L, 2L, 3L, 4L);
        assertThat(rows.get(1).damage()).isEqualTo(CsvRows.QUOTE);
        assertThat(rows.get(2).cells()).containsExactly("2", "fine");
    }

    @Test
    void aQuoteThatTheNextRowClosesCostsItsRowOnly() {
        var rows = read("a,b\n1,\"open\n2,\"fine\"\n3,fine\n");

        assertThat(rows.get(1).damage()).isEqualTo(CsvRows.QUOTE);
        assertThat(rows.get(2)).isEqualTo(new RawRow(3, List.of("2", "fine"), null));
    }

    @Test
    void aQuoteInTheMiddleOfAFieldIsText() {
        assertThat(read("a\n6\" plate\n").getLast().cells()).containsExactly("6\" plate");
    }

    private static List<RawRow> read(String text) {
        var rows = new ArrayList<RawRow>();
        try (var source = new CsvRows(new StringReader(text))) {
            for (var row = source.next(); row != null; row = source.next()) {
                rows.add(row);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return rows;
    }
}
