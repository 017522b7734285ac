// The compiler comes along here; an application that is built ahead of time needs none.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Login } from './login.ts';

await bootstrapApplication(Login);
