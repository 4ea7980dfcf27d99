package io.kewei.analytics.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import io.kewei.platform.Params;
import java.io.Serializable;

/** The list behind a figure. */
record Target(String path, Params params) implements Serializable {

    String address() {
        return new Location(path, new QueryParameters(params.values())).getPathWithQueryParameters();
    }

    void open() {
        UI.getCurrent().navigate(path, new QueryParameters(params.values()));
    }
}
