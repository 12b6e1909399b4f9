/** Who else does this, and who is alike: programmes of all districts, and peers by variables. */
package fadu.ui.others;
