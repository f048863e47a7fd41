import Diagnostics
import Reading
import ServiceStandard
import Testing

/// Slips of the pen in YAML: where the mark stands, and what the author is told to do.
@Suite struct YamlSlipsTests {
    @Test(arguments: slips)
    func slip(_ golden: Golden) {
        var report = DiagnosticBag()
        _ = HeaderReading.card(cardFile(golden.input), report: &report)
        #expect(told(report) == golden.findings)
    }

    static let slips: [Golden] = [
        Golden(
            "judul: A\n\tinstansi: b",
            #"""
            3:1-2 error yaml.tab
            lekukan memakai tab, padahal YAML hanya menerima spasi → ganti tab dengan dua spasi
            the line is indented with a tab, and YAML takes only spaces → replace the tab by two spaces
            """#),
        Golden(
            "sk:\n\tnomor: 1",
            #"""
            3:1-2 error yaml.tab
            lekukan memakai tab, padahal YAML hanya menerima spasi → ganti tab dengan dua spasi
            the line is indented with a tab, and YAML takes only spaces → replace the tab by two spaces
            """#),
        Golden(
            "judul: |\n\tteks",
            #"""
            3:1-2 error yaml.tab
            lekukan memakai tab, padahal YAML hanya menerima spasi → ganti tab dengan dua spasi
            the line is indented with a tab, and YAML takes only spaces → replace the tab by two spaces
            """#),
        Golden(
            "judul: Paspor: baru\ninstansi: a",
            #"""
            2:14-15 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: judul: "Paspor: baru"
            a text without quotes has a colon in it → put it in quotes: judul: "Paspor: baru"
            """#),
        Golden(
            "judul: é: ü",
            #"""
            2:10-11 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: judul: "é: ü"
            a text without quotes has a colon in it → put it in quotes: judul: "é: ü"
            """#),
        Golden(
            "judul: Paspor 'baru': x",
            #"""
            2:21-22 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: judul: "Paspor 'baru': x"
            a text without quotes has a colon in it → put it in quotes: judul: "Paspor 'baru': x"
            """#),
        Golden(
            "topik:\n  - Paspor: baru: lagi",
            #"""
            3:17-18 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: - Paspor: "baru: lagi"
            a text without quotes has a colon in it → put it in quotes: - Paspor: "baru: lagi"
            """#),
        Golden(
            "judul: a\r\ninstansi: b: c\r",
            #"""
            3:12-13 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: instansi: "b: c"
            a text without quotes has a colon in it → put it in quotes: instansi: "b: c"
            """#),
        Golden(
            "judul: “Paspor: baru”",
            #"""
            2:8-11 error yaml.curly-quotes
            teks diapit tanda kutip lengkung, yang bagi YAML bukan tanda kutip → pakai tanda kutip lurus: judul: "Paspor: baru"
            the text stands in curly quotes, which are no quotes to YAML → use straight quotes: judul: "Paspor: baru"
            """#),
        Golden(
            "judul: ‘Paspor’: baru",
            #"""
            2:20-21 error yaml.colon
            teks tanpa tanda kutip memuat titik dua → beri tanda kutip: judul: "‘Paspor’: baru"
            a text without quotes has a colon in it → put it in quotes: judul: "‘Paspor’: baru"
            """#),
        Golden(
            "judul: “Paspor”\ninstansi: a",
            #"""
            2:8-20 warning yaml.curly-quotes
            tanda kutip lengkung ikut menjadi bagian teks → pakai tanda kutip lurus: judul: "Paspor"
            the curly quotes become part of the text → use straight quotes: judul: "Paspor"
            """#),
        Golden(
            "judul:A\ninstansi: b",
            #"""
            2:6-7 error yaml.colon-space
            sesudah titik dua harus ada spasi → tulis: judul: A
            a space must follow the colon → write: judul: A
            """#),
        Golden(
            "judul:A",
            #"""
            2:6-7 error yaml.colon-space
            sesudah titik dua harus ada spasi → tulis: judul: A
            a space must follow the colon → write: judul: A
            """#),
        Golden(
            "judul A\ninstansi: b",
            #"""
            2:1-8 error yaml.no-colon
            baris ini bukan pasangan kunci: nilai → tulis kunci, titik dua, spasi, lalu nilainya; teks lanjutan harus masuk dua spasi
            this line is not a pair key: value → write the key, a colon, a space, then the value; text that goes on must be indented by two spaces
            """#),
        Golden(
            "judul: A\nbaru\ninstansi: b",
            #"""
            3:1-5 error yaml.no-colon
            baris ini bukan pasangan kunci: nilai → tulis kunci, titik dua, spasi, lalu nilainya; teks lanjutan harus masuk dua spasi
            this line is not a pair key: value → write the key, a colon, a space, then the value; text that goes on must be indented by two spaces
            """#),
        Golden(
            "judul: \"Paspor\ninstansi: a",
            #"""
            2:8-15 error yaml.unclosed-quote
            tanda kutip ini tidak ditutup → tutup dengan tanda kutip yang sama di akhir teks
            this quote is not closed → close it with the same quote at the end of the text
            """#),
        Golden(
            "judul: 'a",
            #"""
            2:8-10 error yaml.unclosed-quote
            tanda kutip ini tidak ditutup → tutup dengan tanda kutip yang sama di akhir teks
            this quote is not closed → close it with the same quote at the end of the text
            """#),
        Golden(
            "judul: \"Paspor\ninstansi: \"x\"",
            #"""
            2:8-15 error yaml.unclosed-quote
            tanda kutip ini tidak ditutup → tutup dengan tanda kutip yang sama di akhir teks
            this quote is not closed → close it with the same quote at the end of the text
            """#),
        Golden(
            "judul: \"Paspor\" baru",
            #"""
            2:17-21 error yaml.after-quote
            ada teks sesudah tanda kutip penutup → apit seluruh teks dengan tanda kutip: judul: '"Paspor" baru'
            there is text behind the closing quote → put the whole text in quotes: judul: '"Paspor" baru'
            """#),
        Golden(
            "judul: 'it's'",
            #"""
            2:12-14 error yaml.after-quote
            ada teks sesudah tanda kutip penutup → apit seluruh teks dengan tanda kutip: judul: "'it's'"
            there is text behind the closing quote → put the whole text in quotes: judul: "'it's'"
            """#),
        Golden(
            "topik: [a, b\njudul: x",
            #"""
            2:8-9 error yaml.unclosed-bracket
            kurung [ ini tidak ditutup → tutup dengan ]
            this [ is not closed → close it with ]
            """#),
        Golden(
            "topik: [a, b",
            #"""
            2:8-9 error yaml.unclosed-bracket
            kurung [ ini tidak ditutup → tutup dengan ]
            this [ is not closed → close it with ]
            """#),
        Golden(
            "kasus: {a: [b]\njudul: c",
            #"""
            2:8-9 error yaml.unclosed-bracket
            kurung { ini tidak ditutup → tutup dengan }
            this { is not closed → close it with }
            """#),
        Golden(
            "topik: [a,, b]",
            #"""
            2:11-12 error yaml.commas
            butir di dalam kurung harus dipisahkan dengan tepat satu koma → tulis seperti [paspor, izin tinggal]
            items in brackets must be separated by exactly one comma → write it like [paspor, izin tinggal]
            """#),
        Golden(
            "topik: [a: b: c]",
            #"""
            2:13-14 error yaml.commas
            butir di dalam kurung harus dipisahkan dengan tepat satu koma → tulis seperti [paspor, izin tinggal]
            items in brackets must be separated by exactly one comma → write it like [paspor, izin tinggal]
            """#),
        Golden(
            "sk:\n  nomor: 1\n tanggal: 2",
            #"""
            4:2-12 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "sk:\n  nomor: 1\n   tanggal: 2",
            #"""
            4:4-14 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "judul: A\n instansi: b",
            #"""
            3:2-13 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "  judul: A\ninstansi: b",
            #"""
            3:1-12 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "topik:\n- a\njudul: b\n- c",
            #"""
            5:1-4 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "topik:\n  - a\n  b: c",
            #"""
            4:3-7 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "- judul: a\n instansi: b",
            #"""
            3:2-13 error yaml.indentation
            lekukan baris ini tidak sesuai dengan baris di atasnya → samakan lekukannya: kunci setingkat mulai di kolom yang sama, kunci di bawahnya masuk dua spasi
            the indentation of this line does not fit the lines above it → align it: keys of one level begin in the same column, keys below them two spaces further in
            """#),
        Golden(
            "judul: @a",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali @ → beri tanda kutip: judul: "@a"
            a text without quotes must not begin with @ → put it in quotes: judul: "@a"
            """#),
        Golden(
            "judul: `a`",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali ` → beri tanda kutip: judul: "`a`"
            a text without quotes must not begin with ` → put it in quotes: judul: "`a`"
            """#),
        Golden(
            "judul: %a",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali % → beri tanda kutip: judul: "%a"
            a text without quotes must not begin with % → put it in quotes: judul: "%a"
            """#),
        Golden(
            "judul: *Penting* baca",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali * → beri tanda kutip: judul: "*Penting* baca"
            a text without quotes must not begin with * → put it in quotes: judul: "*Penting* baca"
            """#),
        Golden(
            "judul: & Tarif",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali & → beri tanda kutip: judul: "& Tarif"
            a text without quotes must not begin with & → put it in quotes: judul: "& Tarif"
            """#),
        Golden(
            "judul: >teks",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali > → beri tanda kutip: judul: ">teks"
            a text without quotes must not begin with > → put it in quotes: judul: ">teks"
            """#),
        Golden(
            "judul: | teks",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali | → beri tanda kutip: judul: "| teks"
            a text without quotes must not begin with | → put it in quotes: judul: "| teks"
            """#),
        Golden(
            "judul: ]",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali ] → beri tanda kutip: judul: "]"
            a text without quotes must not begin with ] → put it in quotes: judul: "]"
            """#),
        Golden(
            "judul: , x",
            #"""
            2:8-9 error yaml.reserved
            teks tanpa tanda kutip tidak boleh diawali , → beri tanda kutip: judul: ", x"
            a text without quotes must not begin with , → put it in quotes: judul: ", x"
            """#),
        Golden(
            "judul: \"C:\\path\"",
            #"""
            2:11-13 error yaml.escape
            di dalam tanda kutip ganda, \ punya arti khusus dan urutan ini tidak dikenal → tulis \\ untuk satu garis miring terbalik, atau pakai tanda kutip tunggal
            in double quotes \ has a meaning, and this sequence has none → write \\ for one backslash, or use single quotes
            """#),
        Golden(
            "judul: - a",
            #"""
            2:8-9 error yaml.dash
            tanda - sesudah kunci tidak boleh memulai daftar di baris yang sama → mulai daftar di baris berikutnya, atau beri tanda kutip bila - itu teks
            a - behind a key must not begin a list on the same line → begin the list on the next line, or put the - in quotes if it is text
            """#),
        Golden(
            "judul: -",
            #"""
            2:8-9 error yaml.dash
            tanda - sesudah kunci tidak boleh memulai daftar di baris yang sama → mulai daftar di baris berikutnya, atau beri tanda kutip bila - itu teks
            a - behind a key must not begin a list on the same line → begin the list on the next line, or put the - in quotes if it is text
            """#),
        Golden(
            "judul: Loket #2\ninstansi: a",
            #"""
            2:14-16 warning yaml.hash
            sisa baris ini hilang: # sesudah spasi memulai komentar → bila # bagian dari teks, beri tanda kutip: judul: "Loket #2"
            the rest of this line is lost: # behind a space begins a comment → if # is part of the text, put it in quotes: judul: "Loket #2"
            """#),
        Golden(
            "judul: A # catatan\ninstansi: a",
            #"""
            """#),
        Golden(
            "judul: A\njudul: B\ninstansi: c",
            #"""
            3:1-6 error yaml.duplicate-key (2:1-6)
            kunci judul ditulis dua kali → hapus salah satu, atau gabungkan nilainya
            the key judul is written twice → delete one of them, or join their values
            """#),
        Golden(
            "judul: A\ninstansi: a\nsk:\n  nomor: 1\n  tanggal: 2\n  nomor: 3",
            #"""
            7:3-8 error yaml.duplicate-key (5:3-8)
            kunci nomor ditulis dua kali → hapus salah satu, atau gabungkan nilainya
            the key nomor is written twice → delete one of them, or join their values
            """#),
    ]
}
