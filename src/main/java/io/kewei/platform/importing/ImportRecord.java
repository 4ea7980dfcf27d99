package io.kewei.platform.importing;

/**
 * One record as the file tells it: the line it begins at, how many rows it is made of, the key that tells it apart
 * from other records of its kind, and its content.
 */
public record ImportRecord<R>(long line, int rows, String key, R content) {
}
