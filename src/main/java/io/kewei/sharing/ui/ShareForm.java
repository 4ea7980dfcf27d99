package io.kewei.sharing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.kewei.organization.BranchRow;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import io.kewei.sharing.ShareDetails;
import io.kewei.sharing.ShareMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks with which branch a record is shared, what for, and until when. */
class ShareForm extends RecordForm<ShareDetails> {

    /** Long enough for most cases; whoever needs longer says so. */
    private static final int USUAL_DAYS = 14;

    private final LocalDate usual;

    /** @param longest for how many days at most */
    ShareForm(List<BranchRow> places, LocalDate today, int longest) {
        super(ShareDetails.class);
        usual = today.plusDays(Math.min(USUAL_DAYS, longest));
        var known = places.stream().collect(Collectors.toMap(BranchRow::id, Function.identity()));
        ComboBox<BranchRow> guest = Fields.pick("sharing.guest");
        guest.setItems(places);
        guest.setItemLabelGenerator(BranchRow::name);
        var mode = Fields.choice("sharing.mode", ShareMode.class);
        var reason = Fields.area("sharing.reason", ShareDetails.REASON_MAX);
        var lastDay = Fields.date("sharing.lastDay");
        lastDay.setMin(today);
        lastDay.setMax(today.plusDays(longest));
        lastDay.setHelperText(getTranslation("sharing.lastDay.help", longest));
        mode.setHelperText(getTranslation("sharing.mode.help"));
        wide(guest);
        row(mode, lastDay);
        wide(reason);
        required(guest).withConverter(place -> place == null ? null : place.id(), id -> id == null ? null : known.get(id))
                .bind("guest");
        required(mode).bind("mode");
        required(lastDay).withValidator(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(longest)),
                getTranslation("sharing.refusal.days", longest)).bind("lastDay");
        required(reason).withConverter(String::strip, text -> text).bind("reason");
    }

    @Override
    @SuppressWarnings("NullAway") // an empty form: the place is still to be chosen
    public void show(@Nullable ShareDetails details) {
        super.show(details == null ? new ShareDetails(null, ShareMode.READ, "", usual) : details);
    }
}
