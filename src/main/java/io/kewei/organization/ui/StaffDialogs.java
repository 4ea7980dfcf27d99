package io.kewei.organization.ui;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.SkillService;
import io.kewei.organization.StaffLine;
import io.kewei.organization.StaffQueries;
import io.kewei.organization.StaffService;
import io.kewei.platform.security.StaffId;
import io.kewei.platform.text.Moments;
import io.kewei.platform.ui.FormDialog;
import io.kewei.platform.ui.Seen;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which people are taken on, changed and let go. */
@Component
class StaffDialogs {

    private final StaffService service;
    private final SkillService skills;
    private final StaffQueries queries;
    private final OrganizationQueries organization;
    private final Moments moments;

    StaffDialogs(StaffService service, SkillService skills, StaffQueries queries, OrganizationQueries organization,
            Moments moments) {
        this.service = service;
        this.skills = skills;
        this.queries = queries;
        this.organization = organization;
        this.moments = moments;
    }

    void employ(SerializableConsumer<StaffId> employed) {
        FormDialog.create("organization.employ", new StaffForm(organization, queries, false),
                details -> employed.accept(service.employ(details))).saveWord("organization.employ.save").open();
    }

    void change(StaffId person, SerializableRunnable changed) {
        FormDialog.edit("organization.staff.change", new StaffForm(organization, queries, true), () -> {
            var file = queries.file(person);
            return new Seen<>(file.details(), file.line().version(), "", null);
        }, (details, seen) -> {
            service.change(person, seen, details);
            changed.run();
        }).open();
    }

    void leave(StaffLine person, SerializableRunnable changed) {
        var form = new LeaveForm(organization, queries.openWork(person.id()), moments.today());
        FormDialog.edit("organization.leave", form,
                () -> new Seen<>(new LeaveForm.Leaving(moments.today(), null), person.version(), "", null),
                (leaving, seen) -> {
                    service.leave(person.id(), seen, leaving.on(), leaving.successor());
                    changed.run();
                }).saveWord("organization.leave.save").open();
    }

    void skills() {
        new SkillsDialog(queries, skills).open();
    }

    void comeBack(StaffLine person, SerializableRunnable changed) {
        service.comeBack(person.id(), person.version());
        changed.run();
    }
}
