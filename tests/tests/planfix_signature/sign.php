<?php
// Signs documents, one a line and in hexadecimal digits, with the key that is the first argument. Answers each with a line:
// the glued values in hexadecimal digits, a blank, the signature. One that the root has already does not count for it.
declare(strict_types=1);

/** Glues the values of an element, in the order of their names; those of one name stay as they stand. */
function glued(mixed $value): string
{
    if ($value instanceof SimpleXMLElement) {
        $value = (array) $value;
        ksort($value);
    }
    return is_array($value) ? implode('', array_map(glued(...), $value)) : (string) $value;
}

libxml_use_internal_errors(true);
while (($line = fgets(STDIN)) !== false) {
    $root = simplexml_load_string(hex2bin(trim($line)));
    if ($root === false) {
        echo 'unreadable ', json_encode(libxml_get_last_error()), "\n";
        continue;
    }
    $text = glued($root);
    unset($root->signature);
    echo bin2hex($text), ' ', md5(glued($root) . $argv[1]), "\n";
}
