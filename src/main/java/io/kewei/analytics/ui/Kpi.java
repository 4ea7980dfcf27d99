package io.kewei.analytics.ui;

/** A figure or chart of the dashboard. Title, unit, formula and source are texts {@code analytics.kpi.<NAME>.…}. */
enum Kpi {
    OPENED, CLOSED, SERVICE_LEVEL, RESOLUTION, BACKLOG, VISITS_ON_PLAN,
    FLOW, SERVICE_LEVEL_TREND, RESOLUTION_TREND, BACKLOG_TREND, PRIORITY, CATEGORY, BRANCH, HANDLER, GRADE, VISITS;

    String key(String part) {
        return "analytics.kpi." + name() + "." + part;
    }
}
