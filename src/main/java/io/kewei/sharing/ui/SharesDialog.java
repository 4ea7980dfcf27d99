package io.kewei.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.ShareRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom a record is, or was, shared. */
class SharesDialog extends Dialog {

    private final transient Moments moments;
    private final Div list = new Div();
    private @Nullable SerializableConsumer<ShareRow> end;

    SharesDialog(Moments moments) {
        this.moments = moments;
        setHeaderTitle(getTranslation("sharing.title"));
        addClassName("shares-dialog");
        setWidth("560px");
        setMaxWidth("100%");
        list.addClassName("share-list");
        add(list);
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }

    /** Offers to share the record. */
    void onShare(SerializableRunnable share) {
        var button = new Button(getTranslation("sharing.share.more"), Icons.of("plus"), click -> share.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(button);
    }

    /** Offers to end each share that is open; call it before {@link #show}. */
    void onEnd(SerializableConsumer<ShareRow> listener) {
        end = listener;
    }

    void show(List<ShareRow> shares) {
        list.removeAll();
        shares.forEach(share -> list.add(line(share)));
    }

    private Div line(ShareRow share) {
        var open = share.isOpenAt(moments.now());
        var first = new Div(new Span(share.guestName()), new StatusBadge(Tone.NEUTRAL, Words.of(share.mode())),
                open ? new StatusBadge(Tone.ACTIVE, getTranslation("sharing.until", share.lastDay(moments.zone())))
                        : new StatusBadge(Tone.FROZEN, getTranslation("sharing.over", share.endsAt())));
        first.addClassName("share-first");
        var by = new Div(getTranslation("sharing.by", share.sharedBy(), share.sharedAt())
                + (share.endedBy().isEmpty() ? "" : getTranslation("sharing.endedBy", share.endedBy())));
        by.addClassName("muted");
        var words = new Div(first, new Div(share.reason()), by);
        var line = new Div(words);
        line.addClassName("share-line");
        var listener = end;
        if (open && listener != null) {
            var button = new Button(getTranslation("sharing.end"), click -> listener.accept(share));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
            line.add(button);
        }
        return line;
    }
}
