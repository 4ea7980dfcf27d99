package io.kewei.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParamsTest {

    private enum Colour {
        RED, GREEN
    }

    @Test
    void aMangledLinkStillOpens() {
        var params = new Params(Map.of("colour", List.of("RED", "PINK"), "from", List.of("2026-13-41"),
                "branch", List.of("nonsense")));

        assertThat(params.enums("colour", Colour.class)).containsExactly(Colour.RED);
        assertThat(params.date("from")).isEmpty();
        assertThat(params.ids("branch")).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBack() {
        var id = UUID.randomUUID();
        var params = Params.NONE.with("colour", Set.of(Colour.RED, Colour.GREEN)).with("branch", id).with("q", " 中联 ");

        assertThat(params.enums("colour", Colour.class)).containsExactlyInAnyOrder(Colour.RED, Colour.GREEN);
        assertThat(params.ids("branch")).containsExactly(id);
        assertThat(params.text("q")).isEqualTo("中联");
    }

    @Test
    void anEmptyValueLeavesTheAddress() {
        var params = Params.NONE.with("q", "x").with("q", "").with("colour", Set.of());

        assertThat(params).isEqualTo(Params.NONE);
    }
}
