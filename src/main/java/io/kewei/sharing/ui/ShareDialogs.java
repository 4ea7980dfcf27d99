package io.kewei.sharing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.organization.BranchRow;
import io.kewei.organization.CompanyPlaces;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.sharing.ShareQueries;
import io.kewei.sharing.ShareRow;
import io.kewei.sharing.ShareService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a record is shared with another branch and shares end. */
@Component
class ShareDialogs {

    private final ShareQueries queries;
    private final ShareService service;
    private final CompanyPlaces places;
    private final Moments moments;

    ShareDialogs(ShareQueries queries, ShareService service, CompanyPlaces places, Moments moments) {
        this.queries = queries;
        this.service = service;
        this.places = places;
        this.moments = moments;
    }

    /**
     * Shows with whom a record is shared, or, where it never was, asks with whom to share it.
     *
     * @param mayShare whether the user may share it and end shares
     * @param changed  called after either
     */
    void shares(Scoped record, boolean mayShare, SerializableRunnable changed) {
        if (mayShare && queries.of(record.area(), record.key()).isEmpty()) {
            share(record, changed);
            return;
        }
        var dialog = new SharesDialog(moments);
        SerializableRunnable read = () -> dialog.show(queries.of(record.area(), record.key()));
        SerializableRunnable again = () -> {
            read.run();
            changed.run();
        };
        if (mayShare) {
            dialog.onShare(() -> share(record, again));
            dialog.onEnd(share -> end(share, again));
        }
        read.run();
        dialog.open();
    }

    private void share(Scoped record, SerializableRunnable done) {
        var form = new ShareForm(strangers(record.branch()), moments.today(), service.longest());
        FormDialog.create("sharing.share.title", form, details -> {
            service.share(record.area(), record.key(), details);
            done.run();
        }).saveWord("sharing.share").open();
    }

    /** All places but those that see the records of a place anyway: itself and those above it. */
    private List<BranchRow> strangers(BranchId place) {
        var all = places.all().stream().collect(Collectors.toMap(BranchRow::id, Function.identity(),
                (one, other) -> one, LinkedHashMap::new));
        for (var above = all.remove(place); above != null;) {
            above = above.parent() == null ? null : all.remove(above.parent());
        }
        return List.copyOf(all.values());
    }

    private void end(ShareRow share, SerializableRunnable done) {
        var question = new ConfirmDialog();
        question.setHeader(I18NProvider.translate("sharing.end.title"));
        question.setText(I18NProvider.translate("sharing.end.text", share.guestName()));
        question.setCancelable(true);
        question.setCancelText(I18NProvider.translate("platform.cancel"));
        question.setConfirmText(I18NProvider.translate("sharing.end"));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> {
            service.end(share.id(), share.version());
            done.run();
        });
        question.open();
    }
}
