package io.kewei.bench;

import io.kewei.platform.command.WrongUse;

/** How much a database is filled with. */
record Volume(int customers, int tickets, int visits) {

    private static final int MOST = 50_000_000;

    /** @throws WrongUse if there would be no customer, or more than numbers and memory reach for */
    Volume {
        if (customers < 1 || tickets < 0 || visits < 0 || Math.max(customers, Math.max(tickets, visits)) > MOST) {
            throw new WrongUse("There have to be between one and %,d customers, and at most as many tickets and visits"
                    .formatted(MOST));
        }
    }

    @Override
    public String toString() {
        return "%d customers, %d tickets, %d visits".formatted(customers, tickets, visits);
    }
}
