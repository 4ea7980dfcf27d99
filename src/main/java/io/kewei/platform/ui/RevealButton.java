package io.kewei.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.kewei.platform.masking.RevealService;

/** The eye beside a mask. Asks why where the setting says so. */
class RevealButton extends Button {

    private static final int REASON_MAX = 200;

    private final String label;
    private final SerializableConsumer<String> reveal;

    /**
     * @param label  what is behind the mask, as its field is called
     * @param reveal called with the reason, which is empty where nobody asks for it
     */
    RevealButton(String label, SerializableConsumer<String> reveal) {
        super(Icons.of("eye"));
        this.label = label;
        this.reveal = reveal;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("reveal");
        setAriaLabel(getTranslation("masking.reveal.of", label));
        setTooltipText(getTranslation("masking.reveal.of", label));
        addClickListener(click -> ask());
    }

    private void ask() {
        if (Beans.of(RevealService.class).asksForReason()) {
            FormDialog.<Why>create("masking.reveal.title", new WhyForm(label), why -> reveal.accept(why.reason()))
                    .saveWord("masking.reveal").open();
        } else {
            reveal.accept("");
        }
    }

    /** Why somebody wants to see it. */
    record Why(String reason) {
    }

    /** Asks for the reason. */
    private static final class WhyForm extends RecordForm<Why> {

        WhyForm(String label) {
            super(Why.class);
            TextField reason = Fields.text("masking.reveal.reason", REASON_MAX);
            reason.setHelperText(getTranslation("masking.reveal.note"));
            reason.setPlaceholder(label);
            wide(reason);
            required(reason).withConverter(String::strip, text -> text).bind("reason");
        }
    }
}
