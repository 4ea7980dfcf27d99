package io.kewei.platform.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.platform.audit.AuditHead;
import io.kewei.platform.audit.AuditReport;
import io.kewei.platform.audit.AuditTrail;
import io.kewei.platform.audit.AuditWords;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.Icons;
import io.kewei.platform.ui.Notices;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Verifies the trail while one waits, and gives out its head to be kept elsewhere. */
class VerifyDialog extends Dialog {

    private static final int HEAD_MAX = 90;

    private final AuditTrail trail;
    private final AuditWords words;
    private final TextField kept = Fields.text("audit.verify.kept", HEAD_MAX);
    private final Div result = new Div();
    private final Button verify = new Button(getTranslation("audit.verify"), click -> verify());

    VerifyDialog(AuditTrail trail, AuditWords words) {
        this.trail = trail;
        this.words = words;
        addClassName("form-dialog");
        setHeaderTitle(getTranslation("audit.verify.title"));
        kept.setHelperText(getTranslation("audit.verify.kept.help"));
        kept.setWidthFull();
        result.addClassName("audit-result");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Div(new Paragraph(getTranslation("audit.verify.hint")), kept, result, head()));
        verify.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("audit.verify.close"), click -> close()), verify);
    }

    private Div head() {
        var head = trail.head();
        var field = Fields.text("audit.head.now", HEAD_MAX);
        field.setValue(head.toString());
        field.setReadOnly(true);
        field.setWidthFull();
        var copy = new Button(getTranslation("audit.head"), Icons.of("copy"));
        Clipboard.onClick(copy).writeText(head.toString(),
                done -> Notices.say(getTranslation("audit.head.copied", Long.toString(head.number()))),
                refused -> field.focus());
        var row = new Div(field, copy);
        row.addClassName("audit-head");
        return row;
    }

    private void verify() {
        var head = AuditHead.of(kept.getValue());
        kept.setInvalid(head.isEmpty() && !kept.getValue().isBlank());
        kept.setErrorMessage(kept.isInvalid() ? getTranslation("audit.verify.kept.wrong") : "");
        if (kept.isInvalid()) {
            return;
        }
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        result.removeAll();
        result.add(bar);
        verify.setEnabled(false);
        var ui = getUI().orElseThrow();
        trail.verifyLater(head.orElse(null)).whenComplete((report, trouble) ->
                ui.accessLater(() -> show(report, trouble), () -> { }).run());
    }

    private void show(@Nullable AuditReport report, @Nullable Throwable trouble) {
        verify.setEnabled(true);
        result.removeAll();
        if (report == null) {
            throw trouble instanceof CompletionException wrapped && wrapped.getCause() instanceof RuntimeException cause
                    ? cause : new IllegalStateException("Verifying ended early", trouble);
        }
        result.setClassName("audit-sound", report.isSound());
        result.add(Icons.of(report.isSound() ? "shield-check" : "triangle-alert"));
        var said = new Div();
        words.report(report, getLocale()).forEach(sentence -> said.add(new Paragraph(sentence)));
        result.add(said);
    }
}
