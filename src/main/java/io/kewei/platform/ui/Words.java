package io.kewei.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.text.EnumKeys;
import org.jspecify.annotations.Nullable;

/** Words for values, in the language of the user whose screen is being built. */
public final class Words {

    private Words() {
    }

    /** The word for an enum constant, text {@code <module>.<enum without module>.<NAME>}; nothing for null. */
    public static String of(@Nullable Enum<?> constant) {
        return constant == null ? "" : I18NProvider.translate(EnumKeys.of(constant));
    }
}
