package io.kewei.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.ErrorEvent;
import io.kewei.UiTest;
import io.kewei.WithUser;
import io.kewei.platform.Params;
import io.kewei.platform.Refusal;
import io.kewei.platform.StaleVersion;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parts that all screens share: filters in the address, forms with a careful Save, answers to errors. */
@WithUser
class PartsTest extends UiTest {

    enum Colour { RED, GREEN }

    record Filter(String text, Set<Colour> colours) {

        static Filter of(Params params) {
            return new Filter(params.text("q"), params.enums("colour", Colour.class));
        }

        Params params() {
            return Params.NONE.with("q", text).with("colour", colours);
        }
    }

    @Route("parts-under-test")
    @PermitAll
    static class PartsPage extends QueryPage<Filter> {

        PartsPage() {
            super("platform.home.title", Filter::of, Filter::params);
            addFilters(new FilterBar<>(filter(), Filter.of(Params.NONE))
                    .search("platform.filter.search", Filter::text, (now, text) -> new Filter(text, now.colours()))
                    .choice("platform.date.date", () -> Set.of(Colour.values()), Colour::name, Filter::colours,
                            (now, colours) -> new Filter(now.text(), colours)));
        }

        Filter shown() {
            return filter().peek();
        }
    }

    public record Details(String name, String phone) {
    }

    static class DetailsForm extends RecordForm<Details> {

        DetailsForm() {
            super(Details.class);
            var name = Fields.text("platform.login.user", 60);
            var phone = Fields.text("platform.login.password", 20);
            row(name, phone);
            required(name).bind("name");
            optional(phone).bind("phone");
        }
    }

    private Details stored = new Details("Acme", "1");
    private long version = 1;

    @Test
    void theAddressSaysWhatIsFiltered() {
        go("parts-under-test?q=acme&colour=RED&colour=nonsense");

        assertThat(the(PartsPage.class).shown()).isEqualTo(new Filter("acme", Set.of(Colour.RED)));
        assertThat(_get(SearchField.class).getValue()).isEqualTo("acme");
        assertThat(words()).contains(t("platform.filter.chip", t("platform.date.date"), "RED"));
    }

    @Test
    void aChipTakesSeveralValuesAndClearingTakesThemBack() {
        go("parts-under-test");
        click(t("platform.date.date"));
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("RED")), true);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("GREEN")), true);

        assertThat(the(PartsPage.class).shown().colours()).containsExactlyInAnyOrder(Colour.RED, Colour.GREEN);

        click(t("platform.filter.clear"));
        assertThat(the(PartsPage.class).shown()).isEqualTo(new Filter("", Set.of()));
    }

    @Test
    void anEmptyFormSaysWhatIsMissingAndStaysOpen() {
        FormDialog.create("platform.save", new DetailsForm(), details -> stored = details).open();
        click(t("platform.save"));

        _assertOne(FormDialog.class);
        assertThat(name().getErrorMessage()).isEqualTo(t("platform.field.required"));
    }

    @Test
    void aRefusalKeepsWhatWasTyped() {
        FormDialog.create("platform.save", new DetailsForm(), details -> {
            throw new Refusal("platform.refusal.missing");
        }).open();
        _setValue(name(), "typed");
        press(t("platform.save"));

        assertThat(name().getValue()).isEqualTo("typed");
        assertThat(notices()).contains(t("platform.refusal.missing"));
    }

    @Test
    void whoSavesLateSeesWhoWasFirstAndSavesAgain() {
        edit();
        _setValue(name(), "Acme Ltd");
        stored = new Details("Acme", "2");
        version = 2;
        click(t("platform.save"));

        assertThat(words()).contains("王强");
        assertThat(name().getValue()).isEqualTo("Acme Ltd");

        click(t("platform.save"));
        _assertNone(FormDialog.class);
        assertThat(stored).isEqualTo(new Details("Acme Ltd", "2"));
    }

    @Test
    void typingIsNotThrownAwayWithoutAQuestion() {
        edit();
        _setValue(name(), "Acme Ltd");
        click(t("platform.cancel"));

        _assertOne(ConfirmDialog.class);
        _assertOne(FormDialog.class);
    }

    @Test
    void anUnexpectedErrorGetsASentenceWithACode() {
        var button = new Button("break", click -> {
            throw new IllegalStateException("secret");
        });
        UI.getCurrent().add(button);
        press("break");

        assertThat(notices()).containsPattern("[0-9a-f]{8}").doesNotContain("secret");
    }

    private void edit() {
        FormDialog.edit("platform.save", new DetailsForm(), () -> new Seen<>(stored, version, "王强", null),
                (details, seen) -> {
                    if (seen != version) {
                        throw new StaleVersion();
                    }
                    stored = details;
                }).open();
    }

    private static TextField name() {
        return _get(TextField.class, spec -> spec.withLabel(t("platform.login.user")));
    }

    /** Presses a button whose work fails; the portal's error handler answers, as it does in a browser. */
    private static void press(String text) {
        try {
            click(text);
        } catch (RuntimeException thrown) {
            answer(thrown);
        }
    }

    private static void answer(RuntimeException thrown) {
        var session = UI.getCurrent().getSession();
        session.getErrorHandler().error(new ErrorEvent(thrown));
    }
}
