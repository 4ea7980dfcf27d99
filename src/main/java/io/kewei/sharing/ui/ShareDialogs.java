package io.kewei.sharing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.organization.CompanyPlaces;
import io.kewei.platform.scope.Scoped;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.sharing.ShareQueries;
import io.kewei.sharing.ShareRow;
import io.kewei.sharing.ShareService;
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
     * Shows with whom a record is shared.
     *
     * @param mayShare whether the user may share it and end shares
     * @param changed  called after either
     */
    void shares(Scoped record, boolean mayShare, SerializableRunnable changed) {
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
        var others = places.all().stream().filter(place -> !place.id().equals(record.branch())).toList();
        FormDialog.create("sharing.share.title", new ShareForm(others, moments.today(), service.longest()), details -> {
            service.share(record.area(), record.key(), details);
            done.run();
        }).saveWord("sharing.share").open();
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
