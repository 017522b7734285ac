import { createRoot } from 'react-dom/client';
import { Login } from './login.tsx';

const app = document.querySelector('#app');
if (app) createRoot(app).render(<Login />);
