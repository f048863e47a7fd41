import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Keys and values of a card that are wrong.
@Suite struct CardHeaderProblemTests {
    @Test(arguments: card)
    func problem(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.card(cardFile(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let card: [Golden] = [
        Golden(
            "",
            #"""
            1:1-4 error header.missing-key
            kunci instansi wajib ada → tambahkan baris instansi: …
            the key instansi is required → add a line instansi: …
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            """#),
        Golden(
            "jdul: A\ninstansi: a",
            #"""
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            2:1-5 warning header.misspelt-key
            kunci jdul tidak dikenal → mungkin maksudnya judul
            the key jdul is not known → perhaps judul is meant
            """#),
        Golden(
            "Judul: A\ninstansi: a",
            #"""
            1:1-4 error header.missing-key
            kunci judul wajib ada → tambahkan baris judul: …
            the key judul is required → add a line judul: …
            2:1-6 warning header.misspelt-key
            kunci Judul tidak dikenal → mungkin maksudnya judul
            the key Judul is not known → perhaps judul is meant
            """#),
        Golden(
            "judul:\ninstansi: ~",
            #"""
            2:1-6 error header.blank-key
            kunci judul wajib diisi → tulis nilainya: judul: …
            the key judul needs a value → write its value: judul: …
            3:1-9 error header.blank-key
            kunci instansi wajib diisi → tulis nilainya: instansi: …
            the key instansi needs a value → write its value: instansi: …
            """#),
        Golden(
            "judul: [A]\ninstansi: {a: b}",
            #"""
            2:8-11 error header.wrong-kind
            nilai judul harus berupa satu teks, bukan daftar → tulis teksnya di baris yang sama sesudah titik dua
            the value of judul must be one text, not a list → write the text on the same line behind the colon
            3:11-17 error header.wrong-kind
            nilai instansi harus berupa nama berkas tanpa .md, atau daftarnya, bukan pasangan kunci: nilai → tulis seperti kanim-contoh: huruf kecil a–z, angka, dan tanda hubung
            the value of instansi must be a file name without .md, or a list of them, not pairs key: value → write it like kanim-contoh: small letters a–z, digits and hyphens
            """#),
        Golden(
            "judul: A\ninstansi: Kanim Contoh",
            #"""
            3:11-23 error header.slug
            nilai instansi harus berupa nama berkas tanpa .md, atau daftarnya, bukan “Kanim Contoh” → mungkin maksudnya kanim-contoh
            the value of instansi must be a file name without .md, or a list of them, not “Kanim Contoh” → perhaps kanim-contoh is meant
            """#),
        Golden(
            "judul: A\ninstansi: kanim, Kanwil Contoh",
            #"""
            3:11-31 error header.slug
            nilai instansi harus berupa nama berkas tanpa .md, atau daftarnya, bukan “kanim, Kanwil Contoh” → mungkin maksudnya [kanim, kanwil-contoh]
            the value of instansi must be a file name without .md, or a list of them, not “kanim, Kanwil Contoh” → perhaps [kanim, kanwil-contoh] is meant
            """#),
        Golden(
            "judul: A\ninstansi: [a, ../b.md, a]",
            #"""
            3:15-22 error header.slug
            nilai instansi harus berupa nama berkas tanpa .md, atau daftarnya, bukan “../b.md” → mungkin maksudnya b
            the value of instansi must be a file name without .md, or a list of them, not “../b.md” → perhaps b is meant
            3:24-25 warning header.duplicate-value (3:12-13)
            “a” ditulis dua kali → hapus salah satu
            “a” is written twice → delete one of them
            """#),
        Golden(
            "judul: A\ninstansi: a\npenulis: x",
            #"""
            4:1-8 note header.unknown-key
            kunci penulis tidak dikenal → isinya disimpan, tetapi tidak dipakai
            the key penulis is not known → what it says is kept but not used
            """#),
        Golden(
            "judul: A\ninstansi: a\nberlaku: 2025-02-30",
            #"""
            4:10-20 error header.date
            tanggal “2025-02-30” tidak ada dalam kalender → tulis seperti 2025-03-04 atau 4 Maret 2025
            there is no such day as “2025-02-30” → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "judul: A\ninstansi: a\nberlaku: 17/8/25",
            #"""
            4:10-17 error header.date
            tanggal “17/8/25” tidak menyebut tahun dengan empat angka → tulis seperti 2025-03-04 atau 4 Maret 2025
            the date “17/8/25” has no year of four digits → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "judul: A\ninstansi: a\ntinjau: Januari 2027",
            #"""
            4:9-21 error header.date
            tanggal “Januari 2027” hanya menyebut bulan dan tahun, tanpa hari → tulis seperti 2025-03-04 atau 4 Maret 2025
            the date “Januari 2027” names a month and a year, but no day → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "judul: A\ninstansi: a\ntinjau: besok",
            #"""
            4:9-14 error header.date
            nilai tinjau harus berupa tanggal, bukan “besok” → tulis seperti 2025-03-04 atau 4 Maret 2025
            the value of tinjau must be a date, not “besok” → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "judul: A\ninstansi: a\nunggulan: satu",
            #"""
            4:11-15 error header.number
            nilai unggulan harus berupa bilangan bulat mulai dari 1, bukan “satu” → tulis seperti 1
            the value of unggulan must be a whole number from 1 on, not “satu” → write it like 1
            """#),
        Golden(
            "judul: A\ninstansi: a\nunggulan: 0",
            #"""
            4:11-12 error header.number
            nilai unggulan harus berupa bilangan bulat mulai dari 1, bukan “0” → tulis seperti 1
            the value of unggulan must be a whole number from 1 on, not “0” → write it like 1
            """#),
        Golden(
            "judul: A\ninstansi: a\ndraf: mungkin",
            #"""
            4:7-14 error header.yes-no
            nilai draf harus berupa ya atau tidak, bukan “mungkin” → tulis ya atau tidak
            the value of draf must be ya (yes) or tidak (no), not “mungkin” → write ya or tidak
            """#),
        Golden(
            "judul: A\ninstansi: a\nsk: 12/KPT",
            #"""
            4:5-11 error header.wrong-kind
            nilai sk harus berupa pasangan kunci: nilai (nomor, tanggal, pejabat, berkas), bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya nomor: …
            the value of sk must be pairs key: value (nomor, tanggal, pejabat, berkas), not one text → write below it, two spaces in, such as nomor: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nsk:\n  nomer: 12\n  tanggal: [x]",
            #"""
            5:3-8 warning header.misspelt-key
            kunci nomer tidak dikenal → mungkin maksudnya nomor
            the key nomer is not known → perhaps nomor is meant
            6:12-15 error header.wrong-kind
            nilai tanggal harus berupa tanggal, bukan daftar → tulis seperti 2025-03-04 atau 4 Maret 2025
            the value of tanggal must be a date, not a list → write it like 2025-03-04 or 4 Maret 2025
            """#),
        Golden(
            "judul: A\ninstansi: a\nsk:\n  berkas: mailto:a@b",
            #"""
            5:11-21 error header.value
            nilai berkas harus berupa nama berkas, bukan “mailto:a@b” → tulis seperti ../berkas/sk.pdf
            the value of berkas must be a file name, not “mailto:a@b” → write it like ../berkas/sk.pdf
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: javascript:alert(1)",
            #"""
            4:9-28 error header.scheme
            tautan dengan skema javascript: tidak diterima → pakai https:, http:, mailto:, tel:, atau alamat di dalam situs
            a link with the scheme javascript: is not accepted → use https:, http:, mailto:, tel: or an address within the site
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: \"java\\tscript:alert(1)\"",
            #"""
            4:9-32 error header.scheme
            tautan dengan skema java\#u{9}script: tidak diterima → pakai https:, http:, mailto:, tel:, atau alamat di dalam situs
            a link with the scheme java\#u{9}script: is not accepted → use https:, http:, mailto:, tel: or an address within the site
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: \"\\u0001javascript:x\"",
            #"""
            4:9-29 error yaml.hidden-character
            teks ini menghasilkan karakter U+0001, yang tidak diterima → hapus urutan \ itu
            this text makes the character U+0001, which is not accepted → delete that \ sequence
            """#),
        Golden(
            "judul: A\ninstansi: a\nlacak: DATA:text/html,x",
            #"""
            4:8-24 error header.scheme
            tautan dengan skema DATA: tidak diterima → pakai https:, http:, mailto:, tel:, atau alamat di dalam situs
            a link with the scheme DATA: is not accepted → use https:, http:, mailto:, tel: or an address within the site
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: //contoh.go.id/x",
            #"""
            4:9-25 error header.address
            “//contoh.go.id/x” bukan alamat tautan → tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md
            “//contoh.go.id/x” is no link address → write an address that begins with https:, mailto: or tel:, or the name of an .md file
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: /x.html",
            #"""
            4:9-16 error header.address
            “/x.html” bukan alamat tautan → tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md
            “/x.html” is no link address → write an address that begins with https:, mailto: or tel:, or the name of an .md file
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: https:contoh",
            #"""
            4:9-21 error header.address
            “https:contoh” bukan alamat tautan → tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md
            “https:contoh” is no link address → write an address that begins with https:, mailto: or tel:, or the name of an .md file
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: \"https://a b\"",
            #"""
            4:9-22 error header.address
            “https://a b” bukan alamat tautan → tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md
            “https://a b” is no link address → write an address that begins with https:, mailto: or tel:, or the name of an .md file
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: www.contoh.go.id",
            #"""
            4:9-25 error header.address
            “www.contoh.go.id” bukan alamat tautan → mungkin maksudnya https://www.contoh.go.id
            “www.contoh.go.id” is no link address → perhaps https://www.contoh.go.id is meant
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: loket@contoh.go.id",
            #"""
            4:9-27 error header.address
            “loket@contoh.go.id” bukan alamat tautan → mungkin maksudnya mailto:loket@contoh.go.id
            “loket@contoh.go.id” is no link address → perhaps mailto:loket@contoh.go.id is meant
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan:\n  teks: Daftar",
            #"""
            4:1-7 error header.missing-key
            kunci alamat wajib ada → tambahkan baris alamat: …
            the key alamat is required → add a line alamat: …
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan:\n  alamat: ftp://a",
            #"""
            5:11-18 error header.scheme
            tautan dengan skema ftp: tidak diterima → pakai https:, http:, mailto:, tel:, atau alamat di dalam situs
            a link with the scheme ftp: is not accepted → use https:, http:, mailto:, tel: or an address within the site
            """#),
        Golden(
            "judul: A\ninstansi: a\najukan: [a]",
            #"""
            4:9-12 error header.wrong-kind
            nilai ajukan harus berupa alamat tautan, atau pasangan alamat dan teks, bukan daftar → tulis alamat yang diawali https:, mailto:, atau tel:, atau nama berkas .md
            the value of ajukan must be a link address, or a pair alamat and teks, not a list → write an address that begins with https:, mailto: or tel:, or the name of an .md file
            """#),
        Golden(
            "judul: A\ninstansi: a\nkasus: [a]",
            #"""
            4:8-11 error header.wrong-kind
            nilai kasus harus berupa pasangan kunci: nilai (sebab), bukan daftar → tulis di bawahnya, masuk dua spasi, misalnya sebab: …
            the value of kasus must be pairs key: value (sebab), not a list → write below it, two spaces in, such as sebab: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nkasus:\n  sebab: [hilang, rusak, hilang]",
            #"""
            5:26-32 warning header.duplicate-value (5:11-17)
            “hilang” ditulis dua kali → hapus salah satu
            “hilang” is written twice → delete one of them
            """#),
        Golden(
            "judul: A\ninstansi: a\nskenario: x",
            #"""
            4:11-12 error header.wrong-kind
            nilai skenario harus berupa daftar, bukan satu teks → tulis tiap butir di baris sendiri, diawali - dan spasi
            the value of skenario must be a list, not one text → write each item on a line of its own that begins with - and a space
            """#),
        Golden(
            "judul: A\ninstansi: a\nskenario:\n  - x",
            #"""
            5:5-6 error header.wrong-kind
            nilai skenario harus berupa pasangan kunci: nilai (judul, sebab), bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya judul: …
            the value of skenario must be pairs key: value (judul, sebab), not one text → write below it, two spaces in, such as judul: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nalias: [../x, a//b, x.php, .git/x, 'a b', /a.html?x, http://a/b.html, a/b., ü.html]",
            #"""
            4:9-13 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “../x” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “../x” → write it like /lama/paspor.html
            4:15-19 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “a//b” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “a//b” → write it like /lama/paspor.html
            4:21-26 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “x.php” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “x.php” → write it like /lama/paspor.html
            4:28-34 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “.git/x” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “.git/x” → write it like /lama/paspor.html
            4:36-41 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “a b” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “a b” → write it like /lama/paspor.html
            4:43-52 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “/a.html?x” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “/a.html?x” → write it like /lama/paspor.html
            4:54-69 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “http://a/b.html” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “http://a/b.html” → write it like /lama/paspor.html
            4:71-75 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “a/b.” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “a/b.” → write it like /lama/paspor.html
            4:77-84 error header.alias
            nilai alias harus berupa alamat di dalam situs ini, bukan “ü.html” → tulis seperti /lama/paspor.html
            the value of alias must be an address within this site, not “ü.html” → write it like /lama/paspor.html
            """#),
        Golden(
            "judul: A\ninstansi: a\nriwayat: x",
            #"""
            4:10-11 error header.wrong-kind
            nilai riwayat harus berupa pasangan kunci: nilai (tanggal, perubahan), bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya tanggal: …
            the value of riwayat must be pairs key: value (tanggal, perubahan), not one text → write below it, two spaces in, such as tanggal: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nriwayat:\n  - tanggal: 2025-01-01",
            #"""
            5:5-24 error header.missing-key
            kunci perubahan wajib ada → tambahkan baris perubahan: …
            the key perubahan is required → add a line perubahan: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nabaikan: x",
            #"""
            4:10-11 error header.wrong-kind
            nilai abaikan harus berupa pasangan kode aturan: …, bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya yaml.hash: …
            the value of abaikan must be pairs code of a rule: …, not one text → write below it, two spaces in, such as yaml.hash: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nabaikan:\n  yaml.hash:",
            #"""
            5:3-12 error header.no-reason
            aturan yaml.hash diabaikan tanpa alasan → tulis alasannya: yaml.hash: …
            the rule yaml.hash is ignored without a reason → write the reason: yaml.hash: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nsop: x",
            #"""
            4:6-7 error header.wrong-kind
            nilai sop harus berupa pasangan kunci: nilai (judul, nomor, tanggal-pembuatan, tanggal-revisi, …), bukan satu teks → tulis di bawahnya, masuk dua spasi, misalnya judul: …
            the value of sop must be pairs key: value (judul, nomor, tanggal-pembuatan, tanggal-revisi, …), not one text → write below it, two spaces in, such as judul: …
            """#),
        Golden(
            "judul: A\ninstansi: a\nsop:\n  disahkn: x",
            #"""
            5:3-10 warning header.misspelt-key
            kunci disahkn tidak dikenal → mungkin maksudnya disahkan
            the key disahkn is not known → perhaps disahkan is meant
            """#),
        Golden(
            "judul: A\ninstansi: a\njudul-lain-yang-sangat-panjang-sekali-sehingga-pesannya-harus-dipotong-di-sini: x",
            #"""
            4:1-79 note header.unknown-key
            kunci judul-lain-yang-sangat-panjang-sekali-sehingga-pesannya-haru… tidak dikenal → isinya disimpan, tetapi tidak dipakai
            the key judul-lain-yang-sangat-panjang-sekali-sehingga-pesannya-haru… is not known → what it says is kept but not used
            """#),
    ]
}
