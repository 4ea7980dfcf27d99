package io.kewei.workcalendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.kewei.platform.Refusal;
import io.kewei.workcalendar.DayHours;
import io.kewei.workcalendar.SpecialDayDetails;
import io.kewei.workcalendar.WeekHours;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Edits the hours of a usual week, a line a day, as people write them: {@code 08:00-12:00 13:00-17:00}. */
class WeekHoursField extends CustomField<WeekHours> {

    private final Map<DayOfWeek, TextField> days = new EnumMap<>(DayOfWeek.class);

    WeekHoursField() {
        setLabel(getTranslation("workcalendar.week"));
        var lines = new Div();
        lines.addClassName("week-hours");
        for (var day : DayOfWeek.values()) {
            var field = new TextField(HoursWords.of(day));
            field.setMaxLength(SpecialDayDetails.HOURS_MAX);
            field.setPlaceholder(getTranslation("workcalendar.off"));
            field.addValueChangeListener(change -> check(field));
            days.put(day, field);
            lines.add(field);
        }
        var copy = new Button(getTranslation("workcalendar.week.copy"), click -> copyMonday());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        lines.add(copy);
        setHelperText(getTranslation("workcalendar.week.help"));
        add(lines);
    }

    /** Whether each line can be read. */
    boolean isSound() {
        return days.values().stream().map(this::check).reduce(true, Boolean::logicalAnd);
    }

    private boolean check(TextField field) {
        try {
            field.setInvalid(false);
            DayHours.read(field.getValue());
            return true;
        } catch (Refusal no) {
            field.setErrorMessage(getTranslation(no.key(), no.args()));
            field.setInvalid(true);
            return false;
        }
    }

    private void copyMonday() {
        var monday = line(DayOfWeek.MONDAY).getValue();
        days.forEach((day, field) -> {
            if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                field.setValue(monday);
            }
        });
        updateValue();
    }

    private TextField line(DayOfWeek day) {
        return Objects.requireNonNull(days.get(day));
    }

    @Override
    protected WeekHours generateModelValue() {
        var all = new EnumMap<DayOfWeek, DayHours>(DayOfWeek.class);
        days.forEach((day, field) -> all.put(day, read(field.getValue())));
        return new WeekHours(all);
    }

    private static DayHours read(String words) {
        try {
            return DayHours.read(words);
        } catch (Refusal no) {
            return DayHours.NONE;
        }
    }

    @Override
    protected void setPresentationValue(@Nullable WeekHours week) {
        days.forEach((day, field) -> field.setValue(week == null ? "" : week.of(day).toString()));
    }
}
