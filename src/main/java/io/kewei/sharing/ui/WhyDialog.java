package io.kewei.sharing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import io.kewei.sharing.Explanation;

/** Answers "why can I see this?". */
class WhyDialog extends Dialog {

    WhyDialog(Explanation explanation) {
        setHeaderTitle(getTranslation("sharing.why"));
        addClassName("why-dialog");
        setWidth("560px");
        setMaxWidth("100%");
        add(new Paragraph(explanation.record().number() + " " + explanation.record().title()),
                new ReasonList(explanation.reasons()));
        getFooter().add(new Button(getTranslation("platform.close"), click -> close()));
    }
}
