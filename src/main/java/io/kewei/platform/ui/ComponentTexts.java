package io.kewei.platform.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker.DateTimePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The words inside the framework's own components, in the user's language. */
final class ComponentTexts {

    private static final int MONDAY = 1;

    private ComponentTexts() {
    }

    /** A locale that writes times of day with 24 hours. */
    static Locale isoLike() {
        return Locale.of("sv", "SE");
    }

    static DatePickerI18n datePicker() {
        var locale = UserSettings.language();
        // The component counts weekdays from Sunday.
        var days = Stream.of(7, 1, 2, 3, 4, 5, 6).map(DayOfWeek::of).toList();
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd", "M-d", "M/d")
                .setFirstDayOfWeek(MONDAY)
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList())
                .setWeekdays(days.stream().map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList())
                .setWeekdaysShort(days.stream().map(day -> day.getDisplayName(TextStyle.NARROW, locale)).toList())
                .setToday(translate("platform.date.today"))
                .setCancel(translate("platform.cancel"))
                .setBadInputErrorMessage(translate("platform.date.bad"))
                .setMinErrorMessage(translate("platform.date.early"))
                .setMaxErrorMessage(translate("platform.date.late"));
    }

    static DateTimePickerI18n dateTimePicker() {
        return new DateTimePickerI18n()
                .setDateLabel(translate("platform.date.date"))
                .setTimeLabel(translate("platform.date.time"))
                .setBadInputErrorMessage(translate("platform.date.bad"))
                .setIncompleteInputErrorMessage(translate("platform.date.incomplete"))
                .setMinErrorMessage(translate("platform.date.early"))
                .setMaxErrorMessage(translate("platform.date.late"));
    }

    static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(translate("platform.pick.cleared"))
                .setFocused(translate("platform.pick.focused"))
                .setSelected(translate("platform.pick.selected"))
                .setDeselected(translate("platform.pick.deselected"))
                .setTotal(translate("platform.pick.total"));
    }

    static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(translate("platform.upload.drop")).setMany(translate("platform.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(translate("platform.upload.choose")).setMany(translate("platform.upload.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(translate("platform.upload.many"))
                        .setFileIsTooBig(translate("platform.upload.big"))
                        .setIncorrectFileType(translate("platform.upload.type")))
                .setFile(new UploadI18N.File()
                        .setRetry(translate("platform.upload.retry"))
                        .setStart(translate("platform.upload.start"))
                        .setRemove(translate("platform.upload.remove")))
                .setUploading(uploading())
                .setUnits(List.of("B", "KB", "MB", "GB"));
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(translate("platform.upload.connecting"))
                        .setStalled(translate("platform.upload.stalled"))
                        .setProcessing(translate("platform.upload.processing"))
                        .setHeld(translate("platform.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(translate("platform.upload.left"))
                        .setUnknown(translate("platform.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(translate("platform.upload.unavailable"))
                        .setUnexpectedServerError(translate("platform.upload.failed"))
                        .setForbidden(translate("platform.upload.forbidden"))
                        .setFileTooLarge(translate("platform.upload.big")));
    }
}
