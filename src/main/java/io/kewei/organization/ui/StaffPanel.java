package io.kewei.organization.ui;

import com.vaadin.flow.component.Component;
import io.kewei.platform.security.StaffId;

/**
 * A part of what an administrator sees of a member of staff, such as the account. Any module above may contribute a bean;
 * {@code @Order} places it.
 */
public interface StaffPanel {

    /** Builds the part each time a person is opened; whether the person works here still is {@code active}. */
    Component open(StaffId person, boolean active);
}
