using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DiplomacyPortal.Archive;
using DiplomacyPortal.Archive.Entities;
using DiplomacyPortal.Web.Tests.Fixture;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DiplomacyPortal.Web.Tests.Admin;

public sealed class BiographyPagesTests : IAsyncLifetime
{
    private const string Form = "/admin/people/tran-van-an";
    private const string Page = "/people/tran-van-an";

    private readonly PortalFactory _portal = new(settings: AdministratorClient.Account);
    private AdministratorClient _editor = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await WithArchiveAsync(archive => archive.InsertAsync(Samples.All, Cancellation));
        _editor = await AdministratorClient.LoggedInAsync(_portal, Cancellation);
    }

    public ValueTask DisposeAsync()
    {
        _editor.Dispose();
        return _portal.DisposeAsync();
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("?q=Văn An", 1)]
    [InlineData("?q=van an", 1)]
    [InlineData("?q=%3C%3E", 0)]
    [InlineData("?written=true", 0)]
    [InlineData("?page=99&written=false", 5)]
    public async Task People_are_found_by_name(string query, int expected)
    {
        var list = await _editor.ReadAsync("/admin/people" + query, Cancellation);
        Assert.Equal(expected, list.QuerySelectorAll("tbody tr").Length);
        Assert.Equal(expected == 0, list.QuerySelector(".empty") is not null);
    }

    [Fact]
    public async Task People_stand_in_the_order_of_the_alphabet_đ_behind_d()
    {
        await WithArchiveAsync(archive => archive.InsertAsync([new("Bài về ba người") { People = ["Dương Văn Mẫu", "Đào Văn Mẫu", "Dennis Mẫu"] }], Cancellation));
        var names = (await _editor.ReadAsync("/admin/people", Cancellation)).QuerySelectorAll("tbody th").Select(th => th.TextContent).ToList();
        Assert.Equal(["Dennis Mẫu", "Dương Văn Mẫu", "Đào Văn Mẫu"], names.Where(n => n.EndsWith("Mẫu", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_an_editor_writes_stands_on_the_page_and_in_the_list()
    {
        var answer = await SaveAsync("Sinh năm 1960.\r\n\r\n# Thời trẻ\r\n\r\nHọc ở **Huế**.");
        Assert.Equal(Form + "?saved=True", answer.Headers.Location!.OriginalString);
        Assert.NotNull((await _editor.ReadAsync(answer.Headers.Location.OriginalString, Cancellation)).QuerySelector("[role=status].notice-ok"));

        var life = (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!;
        Assert.Equal(["P Sinh năm 1960.", "H3 Thời trẻ", "P Học ở Huế."], life.Children.Select(c => $"{c.TagName} {c.TextContent}"));
        Assert.Equal("Huế", life.QuerySelector("strong")!.TextContent);
        Assert.False(life.HasAttribute("lang"));

        var form = await _editor.ReadAsync(Form, Cancellation);
        Assert.Equal("Sinh năm 1960.\n\n# Thời trẻ\n\nHọc ở **Huế**.", Typed(form));
        Assert.Contains(AdministratorClient.Email, form.QuerySelector("form.wide div .hint")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [Form + "#markdown-vi"],
            (await _editor.ReadAsync("/admin/people?written=true", Cancellation)).QuerySelectorAll("td a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Written_in_the_other_language_alone_it_says_in_which()
    {
        await SaveAsync("Born in 1960.", "en");
        var page = await _editor.ReadAsync(Page, Cancellation);
        Assert.Equal("en", page.QuerySelector(".biography")!.GetAttribute("lang"));
        Assert.Equal("Phần này mới chỉ có bằng tiếng Anh.", page.QuerySelector("#biography + .hint")?.TextContent);
        Assert.Null((await _editor.ReadAsync("/en" + Page, Cancellation)).QuerySelector("#biography + .hint"));
        await SaveAsync("Sinh năm 1960.");
        Assert.Null((await _editor.ReadAsync(Page, Cancellation)).QuerySelector("#biography + .hint"));
        await SaveAsync("", "en");
        var english = await _editor.ReadAsync("/en" + Page, Cancellation);
        Assert.Equal("vi", english.QuerySelector(".biography")!.GetAttribute("lang"));
        Assert.Equal("In Vietnamese only.", english.QuerySelector("#biography + .hint")?.TextContent);
        await SaveAsync("Born in 1960.", "en");
        Assert.Equal("Sinh năm 1960.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
        Assert.Equal("Born in 1960.", Typed(await _editor.ReadAsync(Form, Cancellation), "en"));
    }

    [Fact]
    public async Task What_is_no_letter_at_all_is_dropped_and_the_text_is_kept()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("Sinh\0 ở Huế.\r\n\r\n\0Đi học.")).StatusCode);
        Assert.Equal("Sinh ở Huế.\n\nĐi học.", Typed(await _editor.ReadAsync(Form, Cancellation)));
    }

    [Fact]
    public async Task One_with_marks_that_no_page_shows_can_be_changed_again()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("Ông An\u200E sinh\u0001 ở Huế.")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("Ông An sinh năm 1960.")).StatusCode);

        // As it may have been stored before.
        await WithArchiveAsync(archive => archive.Biographies.ExecuteUpdateAsync(set => set.SetProperty(b => b.Markdown, "Ông\u200E An."), Cancellation));
        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync("Ông An sinh ở Huế.")).StatusCode);
        Assert.Equal("Ông An sinh ở Huế.", Typed(await _editor.ReadAsync(Form, Cancellation)));
    }

    [Fact]
    public async Task A_preview_shows_what_is_typed_and_saves_nothing()
    {
        var page = await _editor.ReadAsync(Form, Cancellation);
        var preview = page.QuerySelector("button[formaction]")!.GetAttribute("formaction")!;
        using var content = new FormUrlEncodedContent(Hidden(page).Append(new("markdown[vi]", "Ông *sinh* ở Huế.")));
        var shown = await AdministratorClient.ParseAsync(await _editor.Http.PostAsync(preview, content, Cancellation), Cancellation);
        Assert.Equal("sinh", shown.QuerySelector(".biography em")!.TextContent);
        Assert.Equal("Ông *sinh* ở Huế.", Typed(shown));
        Assert.Null((await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography"));
    }

    [Fact]
    public async Task One_too_long_or_nested_too_deeply_is_told_and_given_back()
    {
        foreach (var text in (string[])[new string('x', Biography.LongestMarkdown + 1), new string('>', 2_000) + "x"])
        {
            var answer = await SaveAsync(text);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = await AdministratorClient.ParseAsync(answer, Cancellation);
            var box = page.QuerySelector("textarea")!;
            Assert.NotNull(page.QuerySelector("[role=alert]#error-vi"));
            Assert.Equal(("true", "help length-vi error-vi", text), (box.GetAttribute("aria-invalid"), box.GetAttribute("aria-describedby"), Typed(page)));
        }

        Assert.Equal(HttpStatusCode.Redirect, (await SaveAsync(new string('x', Biography.LongestMarkdown - 1) + "\r\n")).StatusCode);
    }

    [Fact]
    public async Task As_much_as_the_boxes_take_in_every_language_is_given_back_with_its_length()
    {
        var page = await _editor.ReadAsync(Form, Cancellation);
        var boxes = page.QuerySelectorAll<IHtmlTextAreaElement>("textarea");
        var texts = boxes.Select(box => new string('ữ', box.MaxLength)).ToList();
        Assert.All(texts, text => Assert.InRange(text.Length, Biography.LongestMarkdown + 1, 200_000));
        using var sent = new MultipartFormDataContent();
        foreach (var (name, value) in Hidden(page).Select(f => (f.Key, f.Value)).Concat(boxes.Zip(texts, (box, text) => (box.Name!, text))))
            sent.Add(new StringContent(value ?? ""), $"\"{name}\"");

        var told = await AdministratorClient.ParseAsync(await _editor.Http.PostAsync(Form, sent, Cancellation), Cancellation);

        Assert.Equal(texts, [Typed(told), Typed(told, "en")]);
        Assert.Equal("100.000", told.QuerySelector("#length-vi span")!.TextContent);
        Assert.False(told.QuerySelector("#length-vi strong")!.HasAttribute("hidden"));
        Assert.True(page.QuerySelector("#length-vi strong")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task Of_two_editors_the_second_is_told_and_loses_nothing()
    {
        var opened = await _editor.ReadAsync(Form, Cancellation);
        await SaveAsync("Bản thứ nhất.");

        using var late = new FormUrlEncodedContent(Hidden(opened).Append(new("markdown[vi]", "Bản thứ hai.")));
        var told = await AdministratorClient.ParseAsync(await _editor.Http.PostAsync(Form, late, Cancellation), Cancellation);
        Assert.Contains(AdministratorClient.Email, told.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Bản thứ nhất.", "Bản thứ hai."), (told.QuerySelector("pre.raw")!.TextContent, Typed(told)));
        Assert.Equal("Bản thứ nhất.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());

        using var again = new FormUrlEncodedContent(Hidden(told).Append(new("markdown[vi]", Typed(told))));
        await _editor.Http.PostAsync(Form, again, Cancellation);
        Assert.Equal("Bản thứ hai.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
    }

    [Fact]
    public async Task One_that_began_with_a_version_that_is_gone_is_told_and_loses_nothing()
    {
        var opened = await _editor.ReadAsync(Form, Cancellation);
        var sent = Hidden(opened).Where(f => f.Key != "began[vi]").Append(new("began[vi]", "Bản đã mất.")).Append(new("markdown[vi]", "Bản của tôi."));
        using var content = new FormUrlEncodedContent(sent);
        var told = await AdministratorClient.ParseAsync(await _editor.Http.PostAsync(Form, content, Cancellation), Cancellation);
        Assert.NotNull(told.QuerySelector("[role=alert]#error-vi"));
        Assert.Equal("Bản của tôi.", Typed(told));
        using var again = new FormUrlEncodedContent(Hidden(told).Append(new("markdown[vi]", Typed(told))));
        await _editor.Http.PostAsync(Form, again, Cancellation);
        Assert.Equal("Bản của tôi.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
    }

    [Fact]
    public async Task An_emptied_biography_is_shown_no_more()
    {
        await SaveAsync("Sinh năm 1960.");
        await SaveAsync("  \r\n ");
        Assert.Null((await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography"));
        Assert.Empty((await _editor.ReadAsync("/admin/people?written=true", Cancellation)).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task It_comes_along_where_an_address_leads_to_another_and_goes_back_with_it()
    {
        await WithArchiveAsync(async archive =>
        {
            var former = new Person { Slug = "van-an", Name = "Văn An" };
            former.Biographies.Add(new Biography { Language = "vi", Markdown = "Sinh năm 1960.", Revision = 3, ChangedBy = "ai đó" });
            archive.People.Add(former);
            archive.FormerAddresses.Add(new FormerAddress { Kind = AddressKind.Person, Slug = "van-an", Successor = "tran-van-an" });
            await archive.SaveChangesAsync(Cancellation);
        });

        Assert.Equal("Sinh năm 1960.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
        Assert.Equal(Form, (await _editor.Http.GetAsync("/admin/people/van-an", Cancellation)).Headers.Location!.OriginalString);
        Assert.Equal("Sinh năm 1960.", Typed(await _editor.ReadAsync(Form, Cancellation)));

        await SaveAsync("Sinh năm 1961.");
        Assert.Equal("Sinh năm 1961.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
        await WithArchiveAsync(async archive =>
        {
            Assert.Equal(
                ["Sinh năm 1960.", "Sinh năm 1961."], await archive.Biographies.Select(b => b.Markdown).Order().ToListAsync(Cancellation));
            await archive.Biographies.Where(b => b.Markdown == "Sinh năm 1961.").ExecuteDeleteAsync(Cancellation);
            await archive.FormerAddresses.ExecuteDeleteAsync(Cancellation);
        });
        Assert.Null((await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography"));
    }

    [Fact]
    public async Task Both_languages_are_written_in_one_form_and_saved_together()
    {
        await SubmitAsync("Sinh năm 1960.", "Born in 1960.");
        var form = await _editor.ReadAsync(Form, Cancellation);
        Assert.Equal(("Sinh năm 1960.", "Born in 1960."), (Typed(form), Typed(form, "en")));
        Assert.DoesNotContain(form.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.Contains("language=", StringComparison.Ordinal));

        // What is wrong in one language takes nothing that was typed in the other.
        var refused = await AdministratorClient.ParseAsync(await SubmitAsync("Bản mới.", new string('x', Biography.LongestMarkdown + 1)), Cancellation);
        Assert.NotNull(refused.QuerySelector("[role=alert]#error-en"));
        Assert.Null(refused.QuerySelector("#error-vi"));
        Assert.Equal("Bản mới.", Typed(refused));
        Assert.Equal("Sinh năm 1960.", (await _editor.ReadAsync(Page, Cancellation)).QuerySelector(".biography")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_language_that_an_editor_left_alone_keeps_what_another_wrote_in_between()
    {
        var opened = await _editor.ReadAsync(Form, Cancellation);
        await SaveAsync("Born in 1960.", "en");
        using var late = new FormUrlEncodedContent([.. Hidden(opened), new("markdown[vi]", "Sinh năm 1960."), new("markdown[en]", "")]);
        Assert.Equal(HttpStatusCode.Redirect, (await _editor.Http.PostAsync(Form, late, Cancellation)).StatusCode);
        var form = await _editor.ReadAsync(Form, Cancellation);
        Assert.Equal(("Sinh năm 1960.", "Born in 1960."), (Typed(form), Typed(form, "en")));
    }

    [Fact]
    public async Task Nobody_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await _editor.Http.GetAsync("/admin/people/khong-ai", Cancellation)).StatusCode);

    [Fact]
    public async Task Nothing_is_written_without_the_forms_token()
    {
        using var content = new FormUrlEncodedContent([new("markdown[vi]", "Giả mạo."), new("began[vi]", "")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await _editor.Http.PostAsync(Form, content, Cancellation)).StatusCode);
    }

    private static string Typed(IHtmlDocument page, string language = "vi") =>
        Assert.IsAssignableFrom<IHtmlTextAreaElement>(page.QuerySelector($"textarea#markdown-{language}")).Value;

    private static IEnumerable<KeyValuePair<string, string>> Hidden(IHtmlDocument page) =>
        page.QuerySelectorAll("form.wide input[type=hidden]").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!));

    private Task<HttpResponseMessage> SaveAsync(string markdown, string language = "vi") =>
        _editor.SubmitAsync(Form, "form.wide", new() { [$"markdown[{language}]"] = markdown }, Cancellation);

    private Task<HttpResponseMessage> SubmitAsync(string vietnamese, string english) =>
        _editor.SubmitAsync(Form, "form.wide", new() { ["markdown[vi]"] = vietnamese, ["markdown[en]"] = english }, Cancellation);

    private async Task WithArchiveAsync(Func<ArchiveContext, Task> act)
    {
        await using var scope = _portal.Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<ArchiveContext>());
    }
}
