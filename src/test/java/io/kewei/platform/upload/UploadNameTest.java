package io.kewei.platform.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadNameTest {

    @ParameterizedTest
    @CsvSource(value = {
        "客户.xlsx|客户.xlsx",
        "../../etc/passwd|passwd",
        "..\\..\\windows\\system.ini|system.ini",
        "C:\\fakepath\\客户.csv|客户.csv",
        "/|file",
        "...|file",
        ".htaccess|htaccess",
        "liste.csv. . .|liste.csv",
        "a/b.csv/|file"}, delimiter = '|')
    void foldersAndDotsGo(String given, String kept) {
        assertThat(UploadName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void whatCannotBeSeenOrTurnsTheWritingRoundGoes() {
        assertThat(UploadName.of("Rechnung\u202Evsc.exe").value()).isEqualTo("Rechnungvsc.exe");
        assertThat(UploadName.of("a\u0000b\r\nSet-Cookie: x\u200B.csv").value()).isEqualTo("abSet-Cookie: x.csv");
        assertThat(UploadName.of("\uD800.csv").value()).doesNotContain("\uD800");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        var name = UploadName.of("长".repeat(5_000) + ".xlsx");

        assertThat(name.value()).hasSizeLessThanOrEqualTo(UploadName.LONGEST).endsWith("长.xlsx");
        assertThat(name.ending()).isEqualTo("xlsx");
        assertThat(UploadName.of("😀".repeat(5_000)).value()).hasSizeLessThanOrEqualTo(UploadName.LONGEST)
                .matches("(😀)+");
    }

    @Test
    void theEndingIsWhatCounts() {
        assertThat(UploadName.of("客户.csv.EXE").ending()).isEqualTo("exe");
        assertThat(UploadName.of("ohne").ending()).isEmpty();
    }
}
