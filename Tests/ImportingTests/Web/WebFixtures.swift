/// Web pages in the ways in which offices write them, in words of our own.
extension Fixture {
    static let webPages: [Case] = [webEntry, webTable, webParts, webLayout, webAccordion, webTerms, webTabs, webWord, webSop, webPlain]

    /// A service entry with head, menu, crumbs, offers to share and foot around it.
    static let webEntry = Case(
        name: "webEntry", path: "izin-tambat.html",
        text: """
            <!DOCTYPE html>
            <html lang="id"><head>
            <meta charset="utf-8">
            <title>Izin Tambat Perahu | Pelayanan Publik</title>
            <link rel="canonical" href="https://pelabuhan.misal.go.id/layanan/izin-tambat">
            <style>body { color: red }</style>
            <script>var judul = "bukan teks";</script>
            </head><body class="has-sidebar">
            <a class="skip-link" href="#isi">Lewati ke isi</a>
            <header class="site-header"><a href="/"><img src="/logo.png" alt="Lambang Kota Misal"></a>
            <nav><ul><li><a href="/">Beranda</a></li><li><a href="/layanan">Layanan</a></li></ul></nav></header>
            <main id="isi">
            <ol class="breadcrumb"><li><a href="/">Beranda</a></li><li>Izin Tambat</li></ol>
            <h1>Izin Tambat Perahu</h1>
            <p>No. SK&nbsp;: 7/DP/2024</p>
            <h2>Persyaratan</h2>
            <ol>
              <li>Fotokopi KTP pemilik
              <li>Perahu:
                <ol type="a"><li>foto tampak samping</li><li>surat ukur</li></ol>
              </li>
              <li>NPWP &amp; NIB, unduh <a href="https://pelabuhan.misal.go.id/berkas/formulir.pdf">formulirnya</a></li>
            </ol>
            <h2>Sistem, Mekanisme dan Prosedur</h2>
            <p><img src="img/alur%20izin.png" width="800"></p>
            <ol><li>Pemilik mengisi <b>formu</b>lir</li><li>Petugas mengukur panjang perahu</li><li>Petugas menyerahkan izin</li></ol>
            <h2>Waktu Penyelesaian</h2>
            <div>3 Hari kerja</div>
            <h2>Biaya / Tarif</h2>
            <table><tr><td>Perahu kecil</td><td>Rp 25.000</td></tr><tr><td>Perahu besar</td><td>Rp 75.000</td></tr></table>
            <h2>Produk Pelayanan</h2>
            <ul><li>Izin tambat</li></ul>
            <h2>Pengaduan Layanan</h2>
            <p>WhatsApp : <a href="https://wa.me/6281200000001">0812-0000-0001</a><br>
            Email : <a href="mailto:tambat@misal.go.id">tambat@misal.go.id</a><br>
            Kanal nasional: <a href="https://www.lapor.go.id">LAPOR!</a></p>
            <div class="sharedaddy">Bagikan: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></div>
            <!-- bukan teks -->
            </main>
            <footer><p>Dinas Pelabuhan Contoh, Jl. Dermaga No. 1</p><p>Hak cipta 2024</p></footer>
            </body></html>
            """)

    /// A table of a decree in a page: a title above it, cells over several columns, breaks in cells.
    static let webTable = Case(
        name: "webTable", path: "kartu-nelayan.html",
        text: """
            <html><head><title>Dinas Perikanan</title></head><body>
            <div><p><b>STANDAR PELAYANAN<br>KARTU NELAYAN</b></p>
            <table border="1">
            <thead><tr><th>No</th><th>Komponen</th><th>Uraian</th></tr></thead>
            <tr><td colspan="3">A. Proses Penyampaian Pelayanan (Service Delivery)</td></tr>
            <tr><td>1.</td><td>Persyaratan</td><td>1. Fotokopi KTP<br>2. Pas foto 3x4<br/>3. Surat lurah</td></tr>
            <tr><td>2.</td><td>Sistem, Mekanisme<br>dan Prosedur</td><td><p>1. Nelayan datang</p><p>2. Petugas memeriksa</p><p>3. Petugas menyerahkan kartu</p></td></tr>
            <tr><td rowspan="2">3.</td><td rowspan="2">Jangka Waktu Penyelesaian</td><td>3 (tiga) hari kerja</td></tr>
            <tr><td>sejak berkas lengkap</td></tr>
            <tr><td>4.</td><td>Biaya/Tarif</td><td>Tidak dipungut biaya</td></tr>
            <tr><td>5.</td><td>Produk Pelayanan</td><td>Kartu nelayan</td></tr>
            </table></div>
            </body></html>
            """)

    /// Two parts, lists in cells, a table in a cell, a row without number.
    static let webParts = Case(
        name: "webParts", path: "rekomendasi.htm",
        text: """
            <html><body>
            <h2>Rekomendasi Usaha Perikanan</h2>
            <h3>Service Delivery</h3>
            <table>
            <tr><td>No</td><td>Komponen</td><td>Uraian</td></tr>
            <tr><td>1</td><td>Persyaratan</td><td><ol><li>Surat permohonan</li><li>Berkas usaha:<ul><li>akta pendirian</li><li>NIB</li></ul></li></ol></td></tr>
            <tr><td>2</td><td>Prosedur</td><td><ol type="a"><li>Pemohon mendaftar</li><li>Petugas meninjau lokasi</li></ol></td></tr>
            <tr><td>3</td><td>Waktu Pelayanan</td><td>5 hari kerja</td></tr>
            <tr><td>4</td><td>Biaya</td><td><table><tr><td>Usaha kecil</td><td>Rp10.000</td></tr><tr><td>Usaha besar</td><td>Rp50.000</td></tr></table></td></tr>
            </table>
            <h3>Manufacturing</h3>
            <table>
            <tr><td>No</td><td>Komponen</td><td>Uraian</td></tr>
            <tr><td>1</td><td>Dasar Hukum</td><td><ul><li>Undang-Undang Nomor 25 Tahun 2009</li><li>Undang-Undang Nomor 45 Tahun 2009</li></ul></td></tr>
            <tr><td>2</td><td>Jumlah Pelaksana</td><td>2 orang</td></tr>
            </table>
            </body></html>
            """)

    /// Tables that only put things beside each other, one in the other; a form around all of it; no element of today.
    static let webLayout = Case(
        name: "webLayout", path: "surat-pindah.html",
        text: """
            <HTML><BODY><FORM id="aspnetForm"><INPUT type="hidden" value="x">
            <TABLE width="100%"><TR><TD>
              <TABLE><TR><TD valign="top"><UL><LI><A href="/a">Beranda</A><LI><A href="/b">Profil</A><LI><A href="/c">Berita</A>
                <LI><A href="/d">Galeri</A><LI><A href="/e">Kontak</A></UL></TD>
              <TD>
                <FONT size="5"><B>Surat Pindah</B></FONT><BR><BR>
                <B>Persyaratan</B><BR>
                1. Kartu keluarga<BR>
                2. KTP<BR><BR>
                <B>Prosedur</B><BR>
                1. Warga melapor<BR>2. Petugas mencatat<BR>3. Lurah menandatangani<BR><BR>
                <B>Waktu Penyelesaian</B><BR>1 hari<BR><BR>
                <B>Biaya</B><BR>Gratis<BR><BR>
                <B>Produk Layanan</B><BR>Surat pindah
              </TD></TR></TABLE>
            </TD></TR></TABLE></FORM></BODY></HTML>
            """)

    /// Panes with buttons as headings, details, a cookie notice that is not shown.
    static let webAccordion = Case(
        name: "webAccordion", path: "kartu-pencari-kerja.html",
        text: """
            <!DOCTYPE html><html><body><main><article>
            <h1>Kartu Pencari Kerja</h1>
            <div class="accordion" id="acc">
            <div class="card"><div class="card-header" id="h1"><h5><button class="btn btn-link" data-toggle="collapse" data-target="#c1">Persyaratan</button></h5></div>
            <div id="c1" class="collapse show"><div class="card-body"><ul><li>Fotokopi KTP</li><li>Fotokopi ijazah</li></ul></div></div></div>
            <div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" data-bs-toggle="collapse" data-bs-target="#c2">Prosedur</button></h2>
            <div id="c2" class="accordion-collapse collapse" style="display:none"><ol><li>Pemohon mengisi formulir</li><li>Petugas mencetak kartu</li></ol></div></div>
            </div>
            <details><summary>Waktu Penyelesaian</summary><p>15 menit</p></details>
            <button class="accordion">Biaya</button><div class="panel" hidden>Tidak dipungut biaya</div>
            <div class="panel panel-default"><div class="panel-heading">Produk Pelayanan</div><div class="panel-body">Kartu AK-1</div></div>
            </article></main>
            <div class="cookie-notice" style="display:none">Situs ini memakai kuki. <button>Setuju</button></div>
            </body></html>
            """)

    /// Components as terms.
    static let webTerms = Case(
        name: "webTerms", path: "legalisasi.html",
        text: """
            <!doctype html><html><head><title>Legalisasi Ijazah - Dinas Pendidikan Kota Misal</title></head><body>
            <dl>
            <dt>Persyaratan</dt><dd>Ijazah asli</dd><dd>Fotokopi ijazah</dd>
            <dt>Jangka Waktu Pelayanan</dt><dd>30 Menit</dd>
            <div><dt>Biaya</dt><dd>Rp10.000</dd></div>
            <dt>Produk Pelayanan</dt><dd><p>Ijazah yang dilegalisasi</p></dd>
            </dl></body></html>
            """)

    /// Panes behind tabs, whose labels stand together above them.
    static let webTabs = Case(
        name: "webTabs", path: "izin-keramaian.html",
        text: """
            <!DOCTYPE html><html><body><div id="page">
            <div class="page-title"><h1>Izin Keramaian</h1></div>
            <ul class="nav nav-tabs"><li><a href="#syarat" data-toggle="tab">Persyaratan</a></li><li><a href="#alur" data-toggle="tab">Prosedur</a></li>
            <li><a href="#tarif" data-toggle="tab">Waktu Penyelesaian</a></li><li><a href="#biaya" data-toggle="tab">Biaya</a></li></ul>
            <div class="tab-content">
            <div class="tab-pane active" id="syarat"><p>a. Surat permohonan</p><p>b. KTP penanggung jawab</p></div>
            <div class="tab-pane" id="alur"><p>1) Pemohon datang ke loket</p><p>2) Petugas meneliti berkas</p></div>
            <div class="tab-pane" id="tarif">2 (dua) hari kerja</div>
            <div class="tab-pane" id="biaya">Tidak ada biaya (gratis)</div>
            </div></div></body></html>
            """)

    /// A page that Word has saved: lists as paragraphs, signs as bullets, its own elements.
    static let webWord = Case(
        name: "webWord", path: "izin-bidan.htm",
        text: """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
            <meta http-equiv=Content-Type content="text/html; charset=windows-1252">
            <meta name=Generator content="Microsoft Word 15">
            <title>PEMERINTAH KOTA CONTOH</title>
            <style><!-- p.MsoNormal {margin:0cm} --></style></head>
            <body lang=IN><div class=WordSection1>
            <p class=MsoNormal align=center><b>PEMERINTAH KOTA CONTOH<o:p></o:p></b></p>
            <p class=MsoNormal align=center><b>IZIN PRAKTIK BIDAN<o:p></o:p></b></p>
            <p class=MsoNormal><b>A.<span style='mso-tab-count:1'>&nbsp;&nbsp; </span>PERSYARATAN</b></p>
            <p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Fotokopi STR yang masih
            berlaku<o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>Salah satu:</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='font-family:Symbol;mso-list:Ignore'>·<span>&nbsp; </span></span>ijazah</p>
            <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='font-family:"Courier New";mso-list: Ignore'>o<span>&nbsp; </span></span>surat keterangan lulus</p>
            <p class=MsoNormal><b>B. PROSEDUR</b></p>
            <p class=MsoNormal>1) Pemohon mengajukan berkas.</p>
            <p class=MsoNormal>2) Izin diterbitkan.</p>
            <p class=MsoNormal><b>C. JANGKA WAKTU PENYELESAIAN</b></p>
            <p class=MsoNormal>Paling lama 5 (lima) hari kerja</p>
            <p class=MsoNormal><b>D. BIAYA / TARIF</b></p>
            <p class=MsoNormal>Rp. 0,-</p>
            </div></body></html>
            """)

    /// An SOP sheet as a table with cells over rows and columns.
    static let webSop = Case(
        name: "webSop", path: "sop-arsip.html",
        text: """
            <html><body>
            <table>
            <tr><td rowspan="5">KANTOR ARSIP MISAL</td><td>NOMOR SOP</td><td>SOP-01/ARSIP/2024</td></tr>
            <tr><td>TGL PEMBUATAN</td><td>03 Maret 2024</td></tr>
            <tr><td>TGL EFEKTIF</td><td>-</td></tr>
            <tr><td>DISAHKAN OLEH</td><td>Kepala Kantor Arsip</td></tr>
            <tr><td>NAMA SOP</td><td>Peminjaman arsip</td></tr>
            </table>
            <table>
            <tr><td>DASAR HUKUM</td><td>KUALIFIKASI PELAKSANA</td></tr>
            <tr><td><ol><li>Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan</li><li>Keputusan kepala</li></ol></td><td>1. Mengenal arsip<br>2. Teliti</td></tr>
            </table>
            <table>
            <tr><th rowspan="2">No</th><th rowspan="2">Kegiatan</th><th colspan="2">Pelaksana</th><th colspan="3">Mutu Baku</th><th rowspan="2">Keterangan</th></tr>
            <tr><th>Peminjam</th><th>Arsiparis</th><th>Kelengkapan</th><th>Waktu</th><th>Output</th></tr>
            <tr><td>1.</td><td>Mengajukan permohonan</td><td>Mulai</td><td></td><td>Formulir</td><td>5 Menit</td><td></td><td></td></tr>
            <tr><td>2.</td><td>Mencari arsip</td><td></td><td>X</td><td>Daftar arsip</td><td>10 Menit</td><td>Arsip</td><td></td></tr>
            <tr><td>3.</td><td>Menyerahkan arsip</td><td></td><td>Selesai</td><td>Buku pinjam</td><td>5 menit</td><td>Tanda terima</td><td>asli</td></tr>
            </table></body></html>
            """)

    /// Paragraphs with typed numbers in Windows-1252 signs written as references; nothing is marked.
    static let webPlain = Case(
        name: "webPlain", path: "kartu-hilang.html",
        text: """
            <html><body>
            <p>Penggantian Kartu Hilang</p>
            <p>Persyaratan :</p>
            <p>1. KTP elektronik</p>
            <p>2. Surat kehilangan dari kepolisian</p>
            <p>Sistem, Mekanisme dan Prosedur :</p>
            <p>1. Pemohon mengambil nomor antrean</p>
            <p>2. Petugas memeriksa berkas (Senin &ndash; Jum&rsquo;at)</p>
            <p>3. Pemohon menerima kartu</p>
            <p>Jangka Waktu Penyelesaian : 2 hari kerja</p>
            <p>Biaya/Tarif : Tidak dipungut biaya</p>
            <p>Produk Pelayanan : Kartu pengganti</p>
            <p>Dibaca 1.204 kali</p>
            </body></html>
            """)
}
