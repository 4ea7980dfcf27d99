package io.kewei.organization.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import io.kewei.organization.BranchKind;
import io.kewei.organization.DepartmentDetails;
import io.kewei.organization.DepartmentRow;
import io.kewei.organization.DepartmentService;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.PlaceQueries;
import io.kewei.organization.PlaceService;
import io.kewei.organization.PlaceSheet;
import io.kewei.platform.Missing;
import io.kewei.platform.scope.BranchId;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which places and departments are changed. */
@Component
class PlaceDialogs {

    private final PlaceService places;
    private final PlaceQueries queries;
    private final DepartmentService departments;
    private final OrganizationQueries organization;

    PlaceDialogs(PlaceService places, PlaceQueries queries, DepartmentService departments,
            OrganizationQueries organization) {
        this.places = places;
        this.queries = queries;
        this.departments = departments;
        this.organization = organization;
    }

    void open(BranchId above, SerializableConsumer<BranchId> opened) {
        FormDialog.create("organization.open", new PlaceForm(false, false),
                details -> opened.accept(places.open(details, above))).saveWord("organization.open.save").open();
    }

    void change(PlaceSheet sheet, SerializableRunnable changed) {
        var id = sheet.row().id();
        FormDialog.edit("organization.change", new PlaceForm(true, sheet.row().kind() == BranchKind.HEADQUARTERS), () -> {
            var now = queries.sheet(id);
            return new Seen<>(now.details(), now.version(), "", null);
        }, (details, seen) -> {
            places.change(id, seen, details);
            changed.run();
        }).open();
    }

    void move(PlaceSheet sheet, SerializableRunnable changed) {
        FormDialog.create("organization.move", new MoveForm(organization, sheet.row()), target -> {
            places.move(sheet.row().id(), sheet.version(), target.above());
            changed.run();
        }).saveWord("organization.move.save").open();
    }

    void close(PlaceSheet sheet, SerializableRunnable changed) {
        ask("organization.close", sheet.row().name(), () -> {
            places.close(sheet.row().id(), sheet.version());
            changed.run();
        });
    }

    void reopen(PlaceSheet sheet, SerializableRunnable changed) {
        places.reopen(sheet.row().id(), sheet.version());
        changed.run();
    }

    void openDepartment(BranchId place, SerializableRunnable changed) {
        FormDialog.create("organization.department.open", new DepartmentForm(organization), details -> {
            departments.open(place, details);
            changed.run();
        }).open();
    }

    void change(BranchId place, DepartmentRow row, SerializableRunnable changed) {
        FormDialog.edit("organization.department.change", new DepartmentForm(organization), () -> {
            var now = queries.sheet(place).departments().stream().filter(one -> one.id().equals(row.id())).findFirst()
                    .orElseThrow(Missing::new);
            return new Seen<>(new DepartmentDetails(now.name(), now.head()), now.version(), "", null);
        }, (details, seen) -> {
            departments.change(row.id(), seen, details);
            changed.run();
        }).open();
    }

    void dissolve(DepartmentRow row, SerializableRunnable changed) {
        ask("organization.department.dissolve", row.name(), () -> {
            departments.dissolve(row.id(), row.version());
            changed.run();
        });
    }

    /** @param key of the verb; with {@code .title} and {@code .text} behind it, of the question */
    static void ask(String key, String name, SerializableRunnable act) {
        var question = new ConfirmDialog();
        question.setHeader(I18NProvider.translate(key + ".title", name));
        question.setText(I18NProvider.translate(key + ".text"));
        question.setCancelable(true);
        question.setCancelText(I18NProvider.translate("platform.cancel"));
        question.setConfirmText(I18NProvider.translate(key));
        question.setConfirmButtonTheme("error primary");
        question.addConfirmListener(confirm -> act.run());
        question.open();
    }
}
