package io.kewei.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.kewei.platform.security.JobRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ModuleTextsTest {

    private static final Instant NOW = Instant.parse("2026-03-05T06:30:00Z");

    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"), Clock.fixed(NOW, ZoneOffset.UTC));
    private final ModuleTexts texts = new ModuleTexts(moments);

    @Test
    void chineseIsSpokenUnlessEnglishIsAskedFor() {
        assertThat(texts.getTranslation("platform.save", Locale.SIMPLIFIED_CHINESE)).isEqualTo("保存");
        assertThat(texts.getTranslation("platform.save", Locale.FRENCH)).isEqualTo("保存");
        assertThat(texts.getTranslation("platform.save", Locale.UK)).isEqualTo("Save");
    }

    @Test
    void aMissingTextShowsItsKey() {
        assertThat(texts.getTranslation("platform.no.such.text", Locale.ENGLISH)).isEqualTo("!platform.no.such.text!");
        assertThat(texts.getTranslation("nowhere.at.all", Locale.ENGLISH)).isEqualTo("!nowhere.at.all!");
        assertThat(texts.getTranslation("words", Locale.ENGLISH)).isEqualTo("!words!");
    }

    @Test
    void momentsAmongTheArgumentsAreWrittenInOfficeTime() {
        assertThat(texts.getTranslation("platform.filter.span", Locale.ENGLISH, NOW, LocalDate.of(2026, 3, 6)))
                .isEqualTo("2026-03-05 14:30 – 2026-03-06");
    }

    @Test
    void aConstantHasItsKeyFromModuleAndType() {
        assertThat(EnumKeys.of(JobRole.AGENT)).isEqualTo("platform.jobRole.AGENT");
    }

    @Test
    void dayAndTimeAreThoseOfTheOffice() {
        assertThat(moments.today()).isEqualTo(LocalDate.of(2026, 3, 5));
        assertThat(moments.moment(Instant.parse("2026-03-05T16:00:00Z"))).isEqualTo("2026-03-06 00:00");
        assertThat(moments.moment(null)).isEmpty();
    }
}
