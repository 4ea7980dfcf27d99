package io.kewei.sharing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.kewei.organization.JobLevelService;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.ui.StaffPicker;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.QueryPage;
import io.kewei.platform.ui.StatusBadge;
import io.kewei.platform.ui.Tone;
import io.kewei.sharing.AccessExplainer;
import jakarta.annotation.security.RolesAllowed;

/** Why somebody sees a record or does not, and how far each job sees. */
@Route("admin/access")
@Menu(title = "sharing.menu", order = 92, icon = "shield-check")
@RolesAllowed(Roles.ADMIN)
class AccessView extends QueryPage<AccessQuestion> {

    private static final int NUMBER_MAX = 40;

    private final AccessExplainer explainer;
    private final OrganizationQueries organization;
    private final StaffPicker person;
    private final TextField number = Fields.text("sharing.number", NUMBER_MAX);
    private final Div answer = new Div();

    AccessView(AccessExplainer explainer, OrganizationQueries organization, JobLevelService levels) {
        super("sharing.access.title", AccessQuestion::of, AccessQuestion::params);
        this.explainer = explainer;
        this.organization = organization;
        person = new StaffPicker("sharing.person", organization);
        number.setPlaceholder(getTranslation("sharing.number.example"));
        var ask = new Button(getTranslation("sharing.ask"), click -> ask());
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        number.addKeyPressListener(Key.ENTER, enter -> ask());
        var question = new Div(person, number, ask);
        question.addClassName("access-question");
        answer.addClassName("access-answer");
        answer.getElement().setAttribute("role", "status");
        add(card("sharing.access.why", "sharing.access.why.help", question, answer),
                card("sharing.levels", "sharing.levels.help", new LevelTable(levels)));
        Signal.effect(this, () -> show(filter().get()));
    }

    private void ask() {
        var question = new AccessQuestion(person.getValue(), number.getValue().strip());
        if (question.equals(filter().peek())) {
            show(question); // the same again, since levels may have changed
        } else {
            filter().set(question);
        }
    }

    private void show(AccessQuestion question) {
        person.setValue(question.person());
        number.setValue(question.number());
        answer.removeAll();
        var who = question.person();
        if (who == null || question.number().isEmpty()) {
            return;
        }
        var explanation = explainer.of(who, question.number());
        var name = organization.findStaff(who).map(row -> row.name()).orElse("");
        var record = explanation.record();
        var head = new Div(new StatusBadge(explanation.sees() ? Tone.DONE : Tone.RISK,
                getTranslation(explanation.sees() ? "sharing.sees" : "sharing.sees.not")),
                new Span(getTranslation("sharing.answer", name, record.number(), record.title())));
        head.addClassName("access-head");
        answer.add(head, new ReasonList(explanation.reasons()));
    }

    private Section card(String titleKey, String helpKey, Component... content) {
        var help = new Paragraph(getTranslation(helpKey));
        help.addClassName("muted");
        var card = new Section(new H2(getTranslation(titleKey)), help);
        card.add(content);
        card.addClassNames("card", "access-card");
        return card;
    }
}
