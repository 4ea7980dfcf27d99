package io.kewei.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.scope.Scopes;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.RecordHeader;
import io.kewei.platform.ui.Tone;
import io.kewei.sharing.AccessExplainer;
import io.kewei.sharing.ShareQueries;
import org.springframework.stereotype.Component;

/** Says on a record's page who else sees it and why oneself does, and lets share it. */
@Component
public class RecordAccess {

    private final ShareQueries shares;
    private final ShareDialogs dialogs;
    private final AccessExplainer explainer;
    private final Moments moments;

    RecordAccess(ShareQueries shares, ShareDialogs dialogs, AccessExplainer explainer, Moments moments) {
        this.shares = shares;
        this.dialogs = dialogs;
        this.explainer = explainer;
        this.moments = moments;
    }

    /** Whether the user's posts, or the share, let change the record and not only see it. */
    public boolean mayChange(Scoped record) {
        return Scopes.mayWork(record);
    }

    /**
     * Adds to a page's header: where the record comes from if it is shared with the user, its shares, and the answer to
     * "why can I see this?".
     *
     * @param changed called after the record was shared or a share ended
     */
    public RecordHeader on(RecordHeader header, Scoped record, SerializableRunnable changed) {
        shares.through(record.area(), record.key()).ifPresent(share -> header.badge(Tone.ACTIVE,
                I18NProvider.translate("sharing.from", share.branchName(), share.lastDay(moments.zone()))));
        var open = shares.of(record.area(), record.key()).stream()
                .filter(share -> share.isOpenAt(moments.now())).count();
        var mayShare = shares.mayShare(record);
        if (mayShare || open > 0) {
            var button = new Button(I18NProvider.translate("sharing.share") + (open > 0 ? " " + open : ""),
                    Icons.of("share-2"), click -> dialogs.shares(record, mayShare, changed));
            header.actions(button);
        }
        var area = record.area();
        var key = record.key();
        var why = new Button(Icons.of("circle-help"), click -> new WhyDialog(explainer.mine(area, key)).open());
        why.addThemeVariants(ButtonVariant.TERTIARY);
        why.setAriaLabel(I18NProvider.translate("sharing.why"));
        why.setTooltipText(I18NProvider.translate("sharing.why"));
        return header.actions(why);
    }
}
