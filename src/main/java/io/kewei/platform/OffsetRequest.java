package io.kewei.platform;

import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/**
 * Some rows of a list, from any row on: pages of Spring Data begin at multiples of their size only, and a list that is scrolled
 * wants what shows, in one query.
 */
public final class OffsetRequest implements Pageable {

    private final long offset;
    private final int size;
    private final Sort sort;
    private final boolean scrolled;

    public OffsetRequest(long offset, int size, Sort sort) {
        this(offset, size, sort, false);
    }

    private OffsetRequest(long offset, int size, Sort sort, boolean scrolled) {
        this.offset = offset;
        this.size = size;
        this.sort = sort;
        this.scrolled = scrolled;
    }

    /** What shows of a list on a screen. */
    public static OffsetRequest scrolled(long offset, int size, Sort sort) {
        return new OffsetRequest(offset, size, sort, true);
    }

    /** The same rows in another order. */
    public static OffsetRequest of(Pageable rows, Sort sort) {
        return new OffsetRequest(rows.getOffset(), rows.getPageSize(), sort, isScrolled(rows));
    }

    /** Whether they are for eyes only: where others change the list meanwhile, no file or sum is the poorer. */
    public static boolean isScrolled(Pageable rows) {
        return rows instanceof OffsetRequest some && some.scrolled;
    }

    @Override
    public long getOffset() {
        return offset;
    }

    @Override
    public int getPageSize() {
        return size;
    }

    @Override
    public Sort getSort() {
        return sort;
    }

    /** The page in which it begins. */
    @Override
    public int getPageNumber() {
        return Math.toIntExact(offset / size);
    }

    @Override
    public Pageable next() {
        return new OffsetRequest(offset + size, size, sort, scrolled);
    }

    @Override
    public Pageable previousOrFirst() {
        return new OffsetRequest(Math.max(0, offset - size), size, sort, scrolled);
    }

    @Override
    public Pageable first() {
        return new OffsetRequest(0, size, sort, scrolled);
    }

    @Override
    public Pageable withPage(int number) {
        return new OffsetRequest((long) number * size, size, sort, scrolled);
    }

    @Override
    public boolean hasPrevious() {
        return offset > 0;
    }
}
