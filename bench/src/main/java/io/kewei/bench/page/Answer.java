package io.kewei.bench.page;

/**
 * What came back.
 *
 * @param location where a redirect leads; empty if it is none
 */
public record Answer(int status, String location, String body) {
}
