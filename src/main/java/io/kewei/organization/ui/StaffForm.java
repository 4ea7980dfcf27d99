package io.kewei.organization.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import io.kewei.organization.OrganizationQueries;
import io.kewei.organization.StaffDetails;
import io.kewei.organization.StaffQueries;
import io.kewei.platform.ui.Fields;
import io.kewei.platform.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** Edits a member of staff: who it is, where the person sits, what the person does where, and can do. */
class StaffForm extends RecordForm<StaffDetails> {

    private final BranchPicker branch;
    private final DepartmentPicker department;

    /** @param exists whether the person works here already: the login then stays */
    StaffForm(OrganizationQueries organization, StaffQueries queries, boolean exists) {
        super(StaffDetails.class);
        branch = new BranchPicker("organization.staff.branch", organization);
        department = new DepartmentPicker(queries);
        var name = Fields.text("organization.staff.name", StaffDetails.NAME_MAX);
        var login = Fields.text("organization.staff.login", StaffDetails.LOGIN_MAX);
        login.setReadOnly(exists);
        var superior = new StaffPicker("organization.superior", organization);
        var phone = Fields.text("organization.staff.phone", StaffDetails.PHONE_MAX);
        var since = Fields.date("organization.employedOn");
        var quick = new Checkbox(getTranslation("organization.quick"));
        var posts = new PostsField(organization, branch::getValue);
        var skills = new SkillsField(queries.skills());
        branch.addValueChangeListener(change -> department.of(change.getValue()));

        row(name, login);
        row(branch, department);
        row(superior, phone);
        row(since, quick);
        wide(posts);
        wide(skills);
        required(name).withValidator(text -> !text.isBlank(), getTranslation("platform.field.required")).bind("name");
        required(login).withValidator(text -> text.matches(StaffDetails.LOGIN),
                getTranslation("organization.staff.login.wrong")).bind("login");
        required(branch).bind("branch");
        optional(department).bind("department");
        optional(superior).bind("superior");
        optional(phone).bind("phone");
        optional(since).bind("employedOn");
        optional(quick).bind("quickResponse");
        optional(posts).bind("posts");
        optional(skills).withValidator(all -> skills.isSound(), getTranslation("organization.skill.twice")).bind("skills");
    }

    /** Departments are known before one of them is shown. */
    @Override
    public void show(@Nullable StaffDetails details) {
        department.of(details == null ? null : details.branch());
        super.show(details);
    }
}
