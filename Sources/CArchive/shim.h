/* libarchive's reading API; what is read of an archive, and what never, is DecorumArchives'. */
#ifndef DECORUM_CARCHIVE_SHIM_H
#define DECORUM_CARCHIVE_SHIM_H

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#ifdef __APPLE__
#include <xlocale.h>
#endif

#endif
