package io.kewei.account.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The recovery codes, for the one time that they are shown. */
class RecoveryList extends Div {

    RecoveryList(List<String> codes) {
        addClassName("recovery-codes");
        var list = new UnorderedList();
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        add(new Paragraph(getTranslation("account.recovery.once")), list);
    }
}
