/**
 * What the tests of several bundles share: plug-ins made on the fly, a catalogue that is waited for without sleeping, model
 * files and report texts. The districts and figures in it are made up.
 */
package fadu.testing;
