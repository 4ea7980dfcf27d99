package io.kewei.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

/** The last answer of a window, kept in case that the browser asks for it again. */
class LastAnswersTest {

    private static final String LONG = "{\"changes\":[\"客户\"]}".repeat(1_000);

    private final UI ui = new UI();

    @Test
    void aLongAnswerIsPackedAndComesBackAsItWas() {
        answered(LONG);
        assertThat(kept()).isNull();

        LastAnswers.unpack(ui);
        assertThat(kept()).isEqualTo(LONG);
    }

    @Test
    void anAnswerThatCameLaterIsTheLast() {
        answered(LONG);
        answered("short");

        LastAnswers.unpack(ui);
        assertThat(kept()).isEqualTo("short");
    }

    @Test
    void whatIsPackedIsATenth() {
        assertThat(PackedText.of(LONG).bytes().length).isLessThan(LONG.length() / 10);
    }

    private void answered(String answer) {
        ui.getInternals().setLastRequestResponse(answer);
        LastAnswers.pack(ui);
    }

    private String kept() {
        return ui.getInternals().getLastRequestResponse();
    }
}
