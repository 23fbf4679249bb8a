<?php
// Written by `cargo xtask live up`; the next one writes it anew.
$DB['TYPE'] = 'POSTGRESQL';
$DB['SERVER'] = '127.0.0.1';
$DB['PORT'] = '{port}';
$DB['DATABASE'] = '{database}';
$DB['USER'] = '{user}';
$DB['PASSWORD'] = '{password}';
$DB['SCHEMA'] = '';
$DB['ENCRYPTION'] = false;
$DB['DOUBLE_IEEE754'] = true;
$ZBX_SERVER_NAME = 'Zabbix {line}';
$IMAGE_FORMAT_DEFAULT = IMAGE_FORMAT_PNG;
