package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.workcalendar.CalendarSheet;
import java.time.DayOfWeek;

/** A place's usual week, whose it is, and the way to change it. */
class WeekCard extends Section {

    private static final int HOUR = 60;

    /**
     * @param edit    opens the dialog
     * @param inherit gives the place the hours of the place above again
     */
    WeekCard(CalendarSheet sheet, SerializableRunnable edit, SerializableRunnable inherit) {
        addClassNames("card", "week-card");
        var own = sheet.hasOwnHours();
        add(new H2(getTranslation("workcalendar.week")));
        add(new Paragraph(own ? getTranslation("workcalendar.week.own")
                : sheet.source().isEmpty() ? getTranslation("workcalendar.week.standard")
                : getTranslation("workcalendar.week.from", sheet.source())));
        add(sheet.details().aroundTheClock() ? new Paragraph(getTranslation("workcalendar.always")) : days(sheet));
        var change = new Button(getTranslation(own ? "workcalendar.week.change" : "workcalendar.week.give"),
                click -> edit.run());
        var back = new Button(getTranslation("workcalendar.inherit"), click -> inherit.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setVisible(own);
        var actions = new Div(change, back);
        actions.addClassName("week-actions");
        add(actions);
    }

    private DescriptionList days(CalendarSheet sheet) {
        var list = new DescriptionList();
        list.addClassName("week-days");
        var minutes = 0;
        for (var day : DayOfWeek.values()) {
            var hours = sheet.details().hours().of(day);
            minutes += hours.minutes();
            list.add(new DescriptionList.Term(HoursWords.of(day)), new DescriptionList.Description(HoursWords.of(hours)));
        }
        list.add(new DescriptionList.Term(getTranslation("workcalendar.week.sum")), new DescriptionList.Description(
                getTranslation("workcalendar.week.hours", (double) minutes / HOUR)));
        return list;
    }
}
