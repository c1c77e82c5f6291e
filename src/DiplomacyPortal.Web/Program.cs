using System.Text;
using DiplomacyPortal.Web.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await PortalCommands.RunAsync(args);
