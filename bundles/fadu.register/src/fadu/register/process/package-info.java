/** Matters that go through stages: their limits at a day, and what is measured of them. */
package fadu.register.process;
