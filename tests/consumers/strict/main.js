import "clog-or-mastitis";
