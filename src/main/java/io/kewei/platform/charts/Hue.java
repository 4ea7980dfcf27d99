package io.kewei.platform.charts;

/**
 * The eight colours of charts, in the order of {@code --portal-chart-1} to {@code -8} in tokens.css. They can be told
 * apart by people who see fewer colours; the same thing has the same one in every chart.
 */
public enum Hue {
    TEAL, AMBER, BLUE, ROSE, GREEN, PURPLE, AQUA, GREY
}
