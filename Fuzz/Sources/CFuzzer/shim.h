#include <stddef.h>
#include <stdint.h>

// libFuzzer's own main, for programs that have one. It is linked in by -sanitize=fuzzer.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*test_one_input)(const uint8_t *data, size_t size));
