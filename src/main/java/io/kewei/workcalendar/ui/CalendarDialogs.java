package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;
import io.kewei.workcalendar.CalendarQueries;
import io.kewei.workcalendar.CalendarService;
import io.kewei.workcalendar.CalendarSheet;
import io.kewei.workcalendar.DayKind;
import io.kewei.workcalendar.SpecialDayDetails;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which weekly hours and single days are set. */
@Component
class CalendarDialogs {

    private final CalendarQueries queries;
    private final CalendarService service;

    CalendarDialogs(CalendarQueries queries, CalendarService service) {
        this.queries = queries;
        this.service = service;
    }

    /** Gives the place weekly hours of its own, or changes them. */
    void hours(BranchId place, int year, SerializableRunnable changed) {
        FormDialog.edit("workcalendar.week.edit", new HoursForm(), () -> {
            var sheet = queries.sheet(place, year);
            return new Seen<>(sheet.details(), sheet.version(), "", null);
        }, (details, seen) -> {
            service.setHours(place, details, seen);
            changed.run();
        }).open();
    }

    /** Takes the place's own weekly hours away, after a question. */
    void inherit(CalendarSheet sheet, SerializableRunnable changed) {
        var question = new ConfirmDialog();
        question.setHeader(I18NProvider.translate("workcalendar.inherit.title"));
        question.setText(I18NProvider.translate("workcalendar.inherit.text"));
        question.setCancelable(true);
        question.setCancelText(I18NProvider.translate("platform.cancel"));
        question.setConfirmText(I18NProvider.translate("workcalendar.inherit"));
        question.addConfirmListener(confirm -> {
            service.inheritHours(sheet.place(), sheet.version());
            changed.run();
        });
        question.open();
    }

    /** Sets what a day is at the place; where the place itself has said so, that can be taken back. */
    void day(CalendarSheet sheet, LocalDate day, SerializableRunnable changed) {
        var special = sheet.special().get(day);
        var details = special == null
                ? new SpecialDayDetails(day, sheet.days().get(day).isOff() ? DayKind.WORK : DayKind.OFF, "", "")
                : special.details();
        var dialog = FormDialog.edit("workcalendar.day.edit", new DayForm(), () -> new Seen<>(details, 0, "", null),
                (now, seen) -> {
                    service.setDay(sheet.place(), now);
                    changed.run();
                });
        if (special != null && special.own()) {
            var clear = new Button(I18NProvider.translate("workcalendar.day.clear"), click -> {
                service.clearDay(sheet.place(), day);
                dialog.close();
                changed.run();
            });
            clear.addThemeVariants(ButtonVariant.TERTIARY);
            dialog.getFooter().getElement().insertChild(0, clear.getElement());
        }
        dialog.open();
    }
}
