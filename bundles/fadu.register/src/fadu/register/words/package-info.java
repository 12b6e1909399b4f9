/** What a definition says, as a sentence for people. */
package fadu.register.words;
