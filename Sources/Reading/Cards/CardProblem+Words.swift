extension CardProblem {
    /// Message and remedy in Indonesian.
    var indonesian: (message: String, remedy: String?) {
        switch self {
        case .headingNearKnown(let word, let suggestion):
            ("Judul “\(word)” tidak dikenal", "Maksudnya “\(suggestion)”? Bila bukan, judul ini boleh tetap; isinya ditampilkan apa adanya")
        case .headingWithoutSpace(let text):
            ("“\(text)” tidak terbaca sebagai judul", "Beri spasi sesudah tanda pagar")
        case .feeNotUnderstood(let text):
            ("Biaya “\(text)” tidak terbaca sebagai jumlah uang", "Tulis seperti “Rp50.000 per surat”; titik memisahkan ribuan")
        case .rowNumber(let number, let expected):
            ("Nomor “\(number)” tidak urut, sehingga tabel ini tampil apa adanya dan isinya tidak terbaca", "Seharusnya \(expected). Perbaiki nomornya, atau kembalikan baris yang hilang")
        case .itemNumber(let number, let expected):
            ("Butir ini bernomor \(number), padahal gilirannya \(expected); halaman menomori berurutan", "Beri nomor berurutan, dan periksa kalimat yang menyebut nomor butir")
        case .levelOneHeading(let word):
            ("Judul tingkat satu “# \(word)” di dalam kartu", "Pakai dua tanda pagar (##) untuk bagian; judul halaman berasal dari “judul:” di bagian atas berkas")
        case .headingIndented(let word):
            ("Judul “\(word)” menjorok, sehingga menjadi bagian dari butir di atasnya", "Mulai di awal baris, tanpa spasi di depannya")
        case .boldHeading(let word):
            ("“\(word)” ditebalkan, tetapi tidak terbaca sebagai judul", "Tulis “## \(word)”; isi di bawahnya lalu terbaca sebagai bagian itu")
        case .listUnread:
            ("Baris-baris ini tidak terbaca sebagai daftar, sehingga menyambung menjadi satu paragraf", "Awali tiap baris dengan “1. ” atau “- ” sebagai ganti tandanya sendiri; di belakangnya spasi biasa")
        case .quoteSign:
            ("Tanda > di awal baris terbaca sebagai kutipan dan tidak tampil", "Tulis dengan kata, misalnya “lebih dari 3 hari kerja”")
        case .indentedCode:
            ("Baris menjorok empat spasi atau lebih dibaca sebagai kode", "Kurangi spasi di awal baris, atau sejajarkan dengan teks butir di atasnya")
        case .propertyNearKnown(let word, let suggestion):
            ("Kunci “\(word)” tidak dikenal; butir ini dibaca sebagai teks", "Maksudnya “\(suggestion):”?")
        case .propertyTwice(let word):
            ("“\(word)” ditulis lebih dari sekali pada butir ini, sehingga tidak jelas mana yang berlaku", "Gabungkan keduanya menjadi satu, atau tulis sebagai dua butir")
        case .propertyUnread(let word, let spaces):
            ("“\(word):” di sini menyambung ke teks butir di atasnya, sehingga tidak terbaca sebagai sifat", "Awali baris itu dengan \(spaces) spasi dan tanda hubung: “\(String(repeating: " ", count: spaces))- \(word): …”")
        case .propertyGlued(let word):
            ("“\(word):” di sini menyambung ke teks di atasnya, karena di belakang tanda hubungnya tidak ada spasi", "Beri satu spasi: “- \(word): …”")
        case .exitUnread(let text):
            ("“\(text)” tidak terbaca sebagai cabang langkah ini; cabang lainnya dengan koma, panah, “Ya”, atau “Tidak” juga dibaca sebagai teks", "Tulis setiap cabang seperti “Jika …: kembali ke langkah N”; tujuannya “lanjut”, “selesai”, “ke langkah N” atau “kembali ke langkah N”, dan berbeda-beda")
        case .propertyWithEqualSign(let word):
            ("“\(word) =” tidak terbaca sebagai sifat", "Pakai titik dua: “\(word): …”")
        case .propertiesIndentedTooLittle(let spaces):
            ("Butir ini kurang menjorok; dibaca sebagai milik butir di atasnya", "Beri \(spaces) spasi di awal baris")
        case .caseNearKnown(let word, let suggestion):
            ("Kasus “\(word)” tidak ada di “kasus:”", "Maksudnya “\(suggestion)”?")
        case .timeNotUnderstood(let text, let meant?):
            ("Waktu “\(text)” tidak terbaca sebagai lama waktu", "Maksudnya “\(meant)”?")
        case .timeNotUnderstood(let text, nil):
            ("Waktu “\(text)” tidak terbaca sebagai lama waktu", "Tulis angka dan satuannya, misalnya “10 menit” atau “paling lama 3 hari kerja”")
        case .unknownTarget(""):
            ("Tujuan belum ditulis sesudah titik dua", "Tulis “lanjut”, “selesai”, “ke langkah N” atau “kembali ke langkah N”, lalu bila perlu “; keterangan”")
        case .unknownTarget(let text):
            ("Tujuan “\(text)” tidak dikenal", "Tulis “lanjut”, “selesai”, “ke langkah N” atau “kembali ke langkah N”, lalu bila perlu “; keterangan”")
        case .unknownStep(let number, let last):
            ("Langkah \(number) tidak ada; langkah terakhir bernomor \(last)", "Perbaiki nomornya. Nomor langkah berjalan terus melewati tahap")
        case .rawMarkup(let text):
            ("HTML “\(text)” tidak diterima di dalam kartu", "Hapus, atau tulis dengan Markdown. Catatan antarpenulis boleh ditulis sebagai <!-- komentar -->")
        case .textBesideComment:
            ("Ada teks pada baris yang sama dengan komentar, sehingga tidak akan tampil", "Pindahkan teks itu ke baris sendiri")
        case .unclosedComment:
            ("Komentar ini tidak ditutup, sehingga teks di bawahnya tidak akan tampil", "Akhiri komentar dengan -->")
        case .visibleComment:
            ("Komentar ini tidak terbaca sebagai komentar, sehingga akan tampil", "Taruh di baris sendiri; di dalam baris, tutup dengan --> dan jangan menulis “--” di tengahnya")
        case .openNote:
            ("Catatan dari impor ini belum diselesaikan", "Periksa tempat ini pada sumbernya, lalu hapus catatannya")
        case .hiddenCharacter(let scalar):
            ("Teks ini memuat entitas untuk karakter tak terlihat \(SourceProblem.name(scalar))", "Hapus entitas itu; karakter ini dapat menyamarkan teks")
        case .unreadLink(let text):
            ("“\(text)” tidak terbaca sebagai tautan, sehingga tampil dengan tanda kurungnya", "Alamatnya tidak boleh memuat spasi: ganti nama berkasnya, misalnya formulir-permohonan.pdf, lalu tulis [teks](alamat)")
        case .refusedScheme(let scheme):
            ("Tautan dengan “\(scheme):” tidak diterima", "Yang diterima: https, http, mailto, tel, sms, geo, atau alamat berkas di situs ini")
        case .oddAddress(let address):
            ("Alamat tautan “\(address)” janggal", "Tulis alamat lengkap dengan https://, atau nama berkas di situs ini, tanpa spasi, garis miring terbalik, atau huruf kendali")
        case .absoluteAddress(let address):
            ("Alamat “\(address)” bermula dengan garis miring", "Tulis jalan dari berkas ini, misalnya ../kantor/layanan-lain.md, supaya situs jalan di folder mana pun")
        case .outsideAddress(let address):
            ("Alamat “\(address)” menuju ke luar situs", "Kurangi “../”, atau pindahkan berkasnya ke content/berkas/")
        case .tableCellsDropped:
            ("Sel ini melebihi jumlah kolom tabel, sehingga tidak akan tampil", "Sesuaikan jumlah sel dengan judul kolom, atau tulis \\| untuk garis tegak di dalam teks")
        case .nestedTooDeep(let limit):
            ("Susunan daftar atau kutipan lebih dari \(limit) tingkat", "Ratakan susunannya")
        case .noHeading:
            ("Kartu ini tidak punya bagian", "Tulis bagian-bagiannya dengan judul “## Persyaratan”, “## Prosedur”, dan seterusnya")
        case .imageWithoutText:
            ("Gambar tanpa keterangan", "Tulis isinya di antara kurung siku, ![keterangan](berkas), supaya pembaca layar dapat membacakannya")
        case .imageIsNoPicture:
            ("Ini bukan berkas gambar", "Gambar berakhiran .png, .jpg, .jpeg atau .webp; untuk berkas lain tulis tautan biasa, tanpa tanda seru")
        case .imageFromElsewhere:
            ("Gambar dari situs lain tidak diterima", "Simpan gambarnya di content/berkas/ lalu tautkan dari sana")
        }
    }

    /// Message and remedy in English.
    var english: (message: String, remedy: String?) {
        switch self {
        case .headingNearKnown(let word, let suggestion):
            ("The heading “\(word)” is not known", "Did you mean “\(suggestion)”? If not, it may stay; what it holds is shown as it stands")
        case .headingWithoutSpace(let text):
            ("“\(text)” is not read as a heading", "Put a space behind the number signs")
        case .feeNotUnderstood(let text):
            ("The fee “\(text)” cannot be read as a sum of money", "Write it like “Rp50.000 per surat”; the dot parts thousands")
        case .rowNumber(let number, let expected):
            ("The number “\(number)” is out of order, so the table is shown as it stands and not read", "It should be \(expected). Correct the number, or bring back the row that was lost")
        case .itemNumber(let number, let expected):
            ("This item is numbered \(number) where \(expected) is next; pages count on", "Number the items in their order, and look at sentences that name a number")
        case .levelOneHeading(let word):
            ("A first-level heading “# \(word)” inside the card", "Use two number signs (##) for sections; the title of the page is “judul:” at the top of the file")
        case .headingIndented(let word):
            ("The heading “\(word)” is indented, so it belongs to the item above", "Begin it at the start of the line, without spaces")
        case .boldHeading(let word):
            ("“\(word)” is bold, but not read as a heading", "Write “## \(word)”; what stands below is then read as that section")
        case .listUnread:
            ("These lines are not read as a list, so they run on as one paragraph", "Begin each line with “1. ” or “- ” in the place of its own mark, with an ordinary space behind it")
        case .quoteSign:
            ("A > at the start of a line makes a quotation and is not shown", "Say it in words, e.g. “lebih dari 3 hari kerja”")
        case .indentedCode:
            ("Lines indented by four spaces or more are read as code", "Use fewer spaces, or align the line with the text of the item above")
        case .propertyNearKnown(let word, let suggestion):
            ("The key “\(word)” is not known; the item is read as text", "Did you mean “\(suggestion):”?")
        case .propertyTwice(let word):
            ("“\(word)” is written more than once in this item, so which one holds is not clear", "Make one of them, or two items")
        case .propertyUnread(let word, let spaces):
            ("“\(word):” runs on from the text of the item above, so it is not read as a property", "Begin the line with \(spaces) spaces and a dash: “\(String(repeating: " ", count: spaces))- \(word): …”")
        case .propertyGlued(let word):
            ("“\(word):” runs on from the text above, since no space stands behind its dash", "Put a space there: “- \(word): …”")
        case .exitUnread(let text):
            ("“\(text)” is not read as an exit of this step; its other exits with a comma, an arrow, “Ya” or “Tidak” are read as text, too", "Write each exit like “Jika …: kembali ke langkah N”; it leads to “lanjut”, “selesai”, “ke langkah N” or “kembali ke langkah N”, each to another place")
        case .propertyWithEqualSign(let word):
            ("“\(word) =” is not read as a property", "Use a colon: “\(word): …”")
        case .propertiesIndentedTooLittle(let spaces):
            ("This item is indented too little; it is read as belonging to the item above", "Begin the line with \(spaces) spaces")
        case .caseNearKnown(let word, let suggestion):
            ("The case “\(word)” is not among “kasus:”", "Did you mean “\(suggestion)”?")
        case .timeNotUnderstood(let text, let meant?):
            ("The time “\(text)” cannot be read as a duration", "Did you mean “\(meant)”?")
        case .timeNotUnderstood(let text, nil):
            ("The time “\(text)” cannot be read as a duration", "Write a number and a unit, e.g. “10 menit” or “paling lama 3 hari kerja”")
        case .unknownTarget(""):
            ("No target is written behind the colon", "Write “lanjut”, “selesai”, “ke langkah N” or “kembali ke langkah N”, then “; text” if needed")
        case .unknownTarget(let text):
            ("The target “\(text)” is not known", "Write “lanjut”, “selesai”, “ke langkah N” or “kembali ke langkah N”, then “; text” if needed")
        case .unknownStep(let number, let last):
            ("There is no step \(number); the last step is \(last)", "Correct the number. Step numbers run on over stages")
        case .rawMarkup(let text):
            ("HTML “\(text)” is not accepted in a card", "Remove it, or write it in Markdown. Notes among authors may stand in <!-- comments -->")
        case .textBesideComment:
            ("There is text on the line of a comment, so it would not be shown", "Move the text to a line of its own")
        case .unclosedComment:
            ("This comment is not closed, so the text below it would not be shown", "End the comment with -->")
        case .visibleComment:
            ("This is not read as a comment, so it would be shown", "Put it on a line of its own; inside a line, close it with --> and write no “--” within")
        case .openNote:
            ("This note of the import is still open", "Look this place up in its source, then delete the note")
        case .hiddenCharacter(let scalar):
            ("This text has an entity for the invisible character \(SourceProblem.name(scalar))", "Delete the entity; such a character can disguise text")
        case .unreadLink(let text):
            ("“\(text)” is not read as a link, so it is shown with its brackets", "The address may hold no space: rename the file, e.g. formulir-permohonan.pdf, then write [text](address)")
        case .refusedScheme(let scheme):
            ("Links with “\(scheme):” are not accepted", "Accepted are https, http, mailto, tel, sms, geo, or the address of a file of this site")
        case .oddAddress(let address):
            ("The address “\(address)” is odd", "Write a whole address with https://, or the name of a file of this site, without spaces, backslashes or control characters")
        case .absoluteAddress(let address):
            ("The address “\(address)” begins with a slash", "Write the way from this file, e.g. ../kantor/layanan-lain.md, so that the site works in any folder")
        case .outsideAddress(let address):
            ("The address “\(address)” leads out of the site", "Take away a “../”, or move the file to content/berkas/")
        case .tableCellsDropped:
            ("This cell lies beyond the columns of the table, so it would not be shown", "Match the number of columns, or write \\| for a bar inside the text")
        case .nestedTooDeep(let limit):
            ("Lists or quotations are nested deeper than \(limit) levels", "Flatten them")
        case .noHeading:
            ("This card has no sections", "Write them below headings “## Persyaratan”, “## Prosedur” and so on")
        case .imageWithoutText:
            ("An image without a description", "Describe it between the brackets, ![description](file), for those who listen to the page")
        case .imageIsNoPicture:
            ("This is no picture", "Pictures end in .png, .jpg, .jpeg or .webp; link to other files without the exclamation mark")
        case .imageFromElsewhere:
            ("Images from other sites are not accepted", "Save the image in content/berkas/ and link to it there")
        }
    }
}
