package io.kewei.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.masking.Masking;
import io.kewei.platform.masking.Masks;
import io.kewei.platform.masking.RevealService;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.masking.Sensitive;
import io.kewei.platform.masking.Sight;
import io.kewei.platform.masking.Veil;
import io.kewei.platform.scope.Scoped;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Shows one record's sensitive values: open, or as a mask with an eye beside it that shows what is behind until the page
 * is left.
 */
public final class SecretTexts {

    private final String subject;
    private final UUID id;
    private final Veil veil;

    /** @param subject kind of the record, {@link io.kewei.platform.masking.SecretSource#subject} */
    public SecretTexts(String subject, Scoped record) {
        this.subject = subject;
        this.id = record.key();
        this.veil = Beans.of(Masking.class).veil(record);
    }

    /** A text in plain letters; a dash where there is none. */
    public Component text(String labelKey, SecretKind kind, String field, String shown) {
        return text(labelKey, kind, field, shown, SecretTexts::plain);
    }

    /**
     * A text.
     *
     * @param field where it stands in the record, as its module's source of secrets finds it
     * @param shown as the record came from the server: the value, or its mask
     * @param look  how the value is shown, for instance as a link that calls
     */
    public Component text(String labelKey, SecretKind kind, String field, String shown,
            SerializableFunction<String, Component> look) {
        return veil.mayReveal(kind) && Masks.isMask(shown)
                ? new Masked(shown, new Eye(I18NProvider.translate(labelKey), subject, id, field), look)
                : look.apply(shown);
    }

    /**
     * A value that is no text and has come from the server only if it may be seen.
     *
     * @param behind fields that hold something which does not show
     */
    public Component value(String labelKey, SecretKind kind, String field, String shown, Set<String> behind,
            SerializableFunction<String, Component> look) {
        return text(labelKey, kind, field, behind.contains(field) ? kind.mask(field) : shown, look);
    }

    /** As {@link #value(String, SecretKind, String, String, Set, SerializableFunction)}, in plain letters. */
    public Component value(String labelKey, SecretKind kind, String field, String shown, Set<String> behind) {
        return value(labelKey, kind, field, shown, behind, SecretTexts::plain);
    }

    /** Whether nothing of such values shows, so that a page had better not speak of them. */
    public boolean hides(Sensitive sensitive) {
        return veil.sight(sensitive) == Sight.HIDDEN;
    }

    private static Component plain(String text) {
        return new Span(text.isBlank() ? "–" : text);
    }

    /** Which value to ask for. */
    private record Eye(String label, String subject, UUID id, String field) implements Serializable {
    }

    /** A mask and its eye; once looked behind, the value. */
    private static final class Masked extends Span {

        private final Eye eye;
        private final SerializableFunction<String, Component> look;

        Masked(String shown, Eye eye, SerializableFunction<String, Component> look) {
            this.eye = eye;
            this.look = look;
            addClassName("masked");
            add(new Span(shown), new RevealButton(eye.label(), this::reveal));
        }

        private void reveal(String reason) {
            var value = Beans.of(RevealService.class)
                    .reveal(eye.subject(), eye.id(), eye.field(), reason);
            removeAll();
            add(look.apply(value));
            addClassName("revealed");
        }
    }
}
