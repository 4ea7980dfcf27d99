/** The calendar and the pages of visits. */
@NullMarked
package io.kewei.visit.ui;

import org.jspecify.annotations.NullMarked;
