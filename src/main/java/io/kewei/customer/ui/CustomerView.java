package io.kewei.customer.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.tabs.TabSheetVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.kewei.customer.ContactDetails;
import io.kewei.customer.CustomerFile;
import io.kewei.customer.CustomerId;
import io.kewei.customer.CustomerQueries;
import io.kewei.customer.Divisions;
import io.kewei.platform.Params;
import io.kewei.platform.masking.SecretKind;
import io.kewei.platform.security.CurrentUser;
import io.kewei.platform.security.Roles;
import io.kewei.platform.ui.CommonParts;
import io.kewei.platform.ui.Page;
import io.kewei.platform.ui.RecordHeader;
import io.kewei.platform.ui.SecretTexts;
import io.kewei.platform.ui.Tone;
import io.kewei.platform.ui.Words;
import io.kewei.sharing.ui.RecordAccess;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** One customer: who that is, and a tab for everything that any module knows of it. */
// The build cannot see what tabs are made of: they come from modules that this page does not know.
@Uses(CommonParts.class)
@Route(CustomerNavigation.CUSTOMERS + "/:id/:tab?")
@RolesAllowed(Roles.CUSTOMER_READ)
class CustomerView extends Page implements BeforeEnterObserver {

    private final CustomerQueries queries;
    private final CustomerDialogs dialogs;
    private final List<CustomerTab> tabs;
    private final boolean mayWork;
    private final RecordAccess access;
    private final Div header = new Div();
    private final Div content = new Div();
    private String shown = "";

    CustomerView(CustomerQueries queries, CustomerDialogs dialogs, List<CustomerTab> tabs, CurrentUser user,
            RecordAccess access) {
        super("customer.one");
        this.queries = queries;
        this.dialogs = dialogs;
        this.tabs = tabs.stream().filter(tab -> user.may(tab.right())).sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
        this.mayWork = user.may(Roles.CUSTOMER_WORK);
        this.access = access;
        hideHeader();
        content.addClassName("customer-tabs");
        add(header);
        addAndExpand(content);
    }

    /** @throws NotFoundException if there is no such customer, or none that the user may see */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var id = new Params(Map.of("id", List.of(parameters.get("id").orElse("")))).ids("id").stream().findFirst()
                .map(CustomerId::new).orElseThrow(NotFoundException::new);
        queries.find(id).orElseThrow(NotFoundException::new);
        show(id, parameters.get("tab").orElse(""));
    }

    private void show(CustomerId id, String path) {
        var file = queries.file(id);
        setTitle(file.row().name());
        header.removeAll();
        header.add(header(file));
        content.removeAll();
        content.add(sheet(id, path));
    }

    private RecordHeader header(CustomerFile file) {
        var row = file.row();
        var secrets = new SecretTexts("customer", row);
        var contact = file.details().contacts().stream().filter(ContactDetails::keyPerson).findFirst()
                .or(() -> file.details().contacts().stream().findFirst());
        var band = new RecordHeader(row.name(), row.number())
                .badge(Tones.of(row.status()), Words.of(row.status()))
                .badge(Tone.NEUTRAL, Words.of(row.grade()))
                .badge(Tone.NEUTRAL, Words.of(row.kind()))
                .fact("customer.phone", secrets.text("customer.phone", SecretKind.PHONE, "phone", row.phone(),
                        Calls::phone))
                .fact("customer.contact.one", contact.map(ContactDetails::name).orElse(""))
                .fact("customer.contact.mobile", contact.map(one -> ContactLine.call(secrets, one))
                        .orElseGet(() -> Calls.phone("")))
                .fact("customer.address", Divisions.path(row.region()) + row.address())
                .fact("customer.owner", row.ownerName())
                .fact("customer.branch", row.branchName());
        if (mayWork && access.mayChange(row)) {
            var edit = new Button(getTranslation("customer.edit"),
                    click -> dialogs.edit(row.id(), () -> show(row.id(), shown)));
            edit.addThemeVariants(ButtonVariant.PRIMARY);
            band.actions(edit);
        }
        return access.on(band, row, () -> show(row.id(), shown));
    }

    private TabSheet sheet(CustomerId id, String path) {
        var sheet = new TabSheet();
        sheet.addClassName("record-tabs");
        sheet.addThemeVariants(TabSheetVariant.AURA_NO_BORDER, TabSheetVariant.NO_PADDING);
        var paths = new LinkedHashMap<Tab, String>();
        for (var one : tabs) {
            // Filled when it is opened first, so that nobody waits for what nobody looks at.
            var place = new Div();
            place.addClassName("record-tab");
            var tab = sheet.add(getTranslation(one.titleKey()), place);
            paths.put(tab, one.path());
            sheet.addSelectedChangeListener(change -> fill(change.getSelectedTab() == tab, place, one, id));
            if (one.path().equals(path)) {
                sheet.setSelectedTab(tab);
            }
        }
        tabs.stream().findFirst().ifPresent(first -> fill(sheet.getSelectedIndex() == 0,
                (Div) sheet.getComponent(sheet.getTabAt(0)), first, id));
        sheet.addSelectedChangeListener(change -> {
            shown = paths.getOrDefault(change.getSelectedTab(), "");
            UI.getCurrent().getPage().getHistory().replaceState(null,
                    new Location(CustomerNavigation.address(id) + "/" + shown), false);
        });
        shown = path;
        return sheet;
    }

    private static void fill(boolean selected, Div place, CustomerTab tab, CustomerId id) {
        if (selected && place.getComponentCount() == 0) {
            place.add(tab.open(id));
        }
    }
}
