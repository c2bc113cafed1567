/* PCRE2 over 8-bit code units: Decorum matches UTF-8 bytes and nothing else. */
#ifndef DECORUM_CPCRE2_SHIM_H
#define DECORUM_CPCRE2_SHIM_H

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* PCRE2_UNSET is a cast expression that the importer cannot read. */
static inline int decorum_pcre2_is_unset(size_t offset) { return offset == PCRE2_UNSET; }

#endif
